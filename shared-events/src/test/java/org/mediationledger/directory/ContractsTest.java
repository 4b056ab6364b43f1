package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.WorkingDays;

/** Service standards of contracts: dated, and never the law's. */
class ContractsTest {

    private static final OrganisationId ROWAN = new OrganisationId("rowan");
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");

    private static final String ORGANISATIONS = """
            directory,1,north-2026-09
            [organisations]
            id,name,services,employer,serves,from,until
            rowan,Rowan,MEDIATION,INDEPENDENT,E08000018,,
            [contracts]
            contract,provider,authority,standard,length,from,until
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, First, 2 working days",
        "2026-04-01, Second, 1 working day",
        "2030-01-01, Second, 1 working day"
    })
    void the_contract_that_stands_on_the_day_counts(LocalDate day, String contract, String length) throws IOException {
        ContractTerm term =
                Objects.requireNonNull(read("""
                First,rowan,E08000018,CALL_BACK,2 working days,2024-04-01,2026-03-31
                Second,rowan,E08000018,CALL_BACK,1 working day,2026-04-01,
                """).contractTerm(ServiceStandard.CALL_BACK, ROWAN, ROTHERHAM, day));

        assertThat(term.contract()).isEqualTo(contract);
        assertThat(term.length()).isEqualTo(Span.parse(length));
    }

    @Test
    void what_no_contract_says_is_not_asked_and_the_authority_is_told_by_default() throws IOException {
        Directory directory = read("Only,rowan,E08000018,CALL_BACK,10 days,,\n");

        assertThat(directory.contractTerm(ServiceStandard.ADVICE, ROWAN, ROTHERHAM, LocalDate.EPOCH))
                .isNull();
        assertThat(directory.contractTerm(
                        ServiceStandard.CALL_BACK, ROWAN, new AuthorityCode("E08000003"), LocalDate.EPOCH))
                .isNull();
        for (ServiceStandard standard : ServiceStandard.values()) {
            Span expected = standard == ServiceStandard.TELL_AUTHORITY ? new Span(1, true) : null;
            assertThat(standard.unlessAgreed()).as(standard.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Only,nobody,E08000018,CALL_BACK,1 day,, | 2 | nobody",
                "Only,rowan,E99999999,CALL_BACK,1 day,, | 3 | E99999999",
                "Only,rowan,E08000018,SOON,1 day,, | 4 | must be one of CALL_BACK",
                "Only,rowan,E08000018,CALL_BACK,soon,, | 5 | must be a number of days",
                "Only,rowan,E08000018,CALL_BACK,-1 days,, | 5 | must be a number of days",
                "Only,rowan,E08000018,CALL_BACK,1 day,2026-04-01,2026-03-31 | 7 | is before the day in from",
                ",rowan,E08000018,CALL_BACK,1 day,, | 1 | must not be empty"
            })
    void a_term_that_cannot_be_used_is_named_by_line_column_and_fault(String line, int column, String fault) {
        assertThatThrownBy(() -> read(line + "\n"))
                .isInstanceOf(MalformedDirectoryException.class)
                .hasMessageContaining(fault)
                .extracting(thrown -> ((MalformedDirectoryException) thrown).column())
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({",,,", ",2026-03-31,2026-03-31,", "2026-01-01,,,2026-01-01", ",,2020-01-01,2020-01-01"})
    void two_contracts_never_ask_for_one_thing_on_one_day(
            @Nullable String from, @Nullable String until, @Nullable String otherFrom, @Nullable String otherUntil) {
        String lines = "One,rowan,E08000018,CALL_BACK,1 day,%s,%s\nOther,rowan,E08000018,CALL_BACK,2 days,%s,%s\n"
                .formatted(text(from), text(until), text(otherFrom), text(otherUntil));

        assertThatThrownBy(() -> read(lines)).hasMessageContaining("stands already for these days");
    }

    @Test
    void a_span_counts_days_as_a_calendar_on_the_wall_does() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            int days = random.nextInt(12);
            assertThat(new Span(days, false).after(day)).isEqualTo(day.plusDays(days));
            assertThat(new Span(days, false).before(day)).isEqualTo(day.minusDays(days));
            Span working = new Span(days, true);
            assertThat(workingDays(day, Objects.requireNonNull(working.after(day))))
                    .isEqualTo(days);
            LocalDate before = Objects.requireNonNull(working.before(day));
            assertThat(workingDays(before.minusDays(1), day.minusDays(1))).isEqualTo(days);
            assertThat(days == 0 || isWorkingDay(before)).isTrue();
        }
    }

    @Test
    void a_year_whose_holidays_are_not_known_gives_no_day() {
        assertThat(new Span(3, true).after(LocalDate.of(2028, 12, 31))).isNull();
        assertThat(new Span(3, true).before(LocalDate.of(2014, 1, 1))).isNull();
        assertThat(new Span(3, false).after(LocalDate.of(2028, 12, 31))).isEqualTo("2029-01-03");
    }

    /** How many working days lie after one day, up to and with another. */
    private static long workingDays(LocalDate after, LocalDate to) {
        return after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(ContractsTest::isWorkingDay)
                .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && WorkingDays.england().isWorkingDay(day);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private Directory read(String terms) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, ORGANISATIONS + terms);
        return Directories.read(file);
    }
}
