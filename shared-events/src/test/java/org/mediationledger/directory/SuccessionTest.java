package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.directory.Written.authority;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AuthorityCode;

/** Invented authorities: two mergers in a row, a division, and an end without a successor. */
class SuccessionTest {

    private static final AuthorityCode FIRST = authority("E00000001");
    private static final AuthorityCode SECOND = authority("E00000002");
    private static final AuthorityCode THIRD = authority("E00000003");
    private static final AuthorityCode DIVIDED = authority("E00000004");
    private static final AuthorityCode GONE = authority("E00000005");
    private static final AuthorityCode LATE = authority("E00000006");

    private final Directory directory = Written.directory(Written.AUTHORITIES + """
            E00000001,First,North,,2020-03-31,E00000002
            E00000002,Second,North,2020-04-01,2023-03-31,E00000003
            E00000003,Third,North,2023-04-01,,
            E00000004,Divided,North,,2020-03-31,E00000002;E00000003
            E00000005,Gone,North,,2020-03-31,
            E00000006,Late,North,,2022-03-31,E00000003
            """);

    @Test
    void a_body_stands_from_its_first_day_to_its_last_and_on_no_other_day() {
        LocalDate first = LocalDate.of(2020, 4, 1);
        LocalDate last = LocalDate.of(2023, 3, 31);
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            boolean stands = day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
            assertThat(directory.authority(SECOND, day) != null)
                    .as("on %s", day)
                    .isEqualTo(stands);
        }
    }

    @Test
    void a_body_without_dates_stands_on_every_day() {
        Directory timeless = Written.directory(Written.AUTHORITIES + "E00000001,First,North,,,\n");

        assertThat(timeless.authority(FIRST, LocalDate.MIN)).isNotNull();
        assertThat(timeless.authority(FIRST, LocalDate.MAX)).isNotNull();
    }

    @Test
    void whoever_has_an_ended_bodys_area_is_found_through_every_merger() {
        assertThat(inheritorOfFirst(LocalDate.of(2020, 3, 31))).isEqualTo(FIRST);
        assertThat(inheritorOfFirst(LocalDate.of(2020, 4, 1))).isEqualTo(SECOND);
        assertThat(inheritorOfFirst(LocalDate.of(2023, 3, 31))).isEqualTo(SECOND);
        assertThat(inheritorOfFirst(LocalDate.of(2023, 4, 1))).isEqualTo(THIRD);
    }

    @Test
    void the_one_successor_is_named_only_where_the_area_was_not_divided() {
        assertThat(entry(FIRST).successor()).isEqualTo(SECOND);
        assertThat(entry(THIRD).successor()).isNull();
        assertThat(entry(DIVIDED).successor()).isNull();
        assertThat(entry(DIVIDED).successors()).containsExactly(SECOND, THIRD);
    }

    @Test
    void nobody_is_found_for_a_divided_or_vanished_body() {
        LocalDate after = LocalDate.of(2024, 1, 1);

        assertThat(directory.authorityOrSuccessor(DIVIDED, after)).isNull();
        assertThat(directory.authorityOrSuccessor(GONE, after)).isNull();
        assertThat(directory.authorityOrSuccessor(authority("E99999999"), after))
                .isNull();
    }

    @Test
    void a_successor_that_has_not_begun_does_not_answer_yet() {
        assertThat(directory.authorityOrSuccessor(LATE, LocalDate.of(2022, 4, 1)))
                .isNull();
        assertThat(directory.authorityOrSuccessor(LATE, LocalDate.of(2023, 4, 1)))
                .isEqualTo(entry(THIRD));
    }

    @Test
    void the_lists_hold_bodies_of_every_day_in_the_order_of_the_file() {
        assertThat(directory.authorities())
                .extracting(LocalAuthority::name)
                .containsExactly("First", "Second", "Third", "Divided", "Gone", "Late");
    }

    private AuthorityCode inheritorOfFirst(LocalDate day) {
        LocalAuthority inheritor = Objects.requireNonNull(directory.authorityOrSuccessor(FIRST, day));
        return inheritor.code();
    }

    private LocalAuthority entry(AuthorityCode code) {
        return directory.authorities().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
