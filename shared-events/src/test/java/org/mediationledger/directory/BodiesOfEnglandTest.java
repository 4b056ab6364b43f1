package org.mediationledger.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.directory.Written.authority;
import static org.mediationledger.directory.Written.commissioner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.CommissionerCode;

class BodiesOfEnglandTest {

    private static final String LICENCE =
            "# Department for Education, Education, health and care plans, reporting year 2025. "
                    + "Contains public sector information licensed under the Open Government Licence v3.0";

    private static final Set<String> BOARDS_OF_2022 =
            Set.of(("QE1 QF7 QGH QH8 QHG QHL QHM QJ2 QJG QJK QJM QK1 QKK QKS QM7 QMF QMJ QMM QNC QNQ QNX "
                            + "QOC QOP QOQ QOX QPM QR1 QRL QRV QSL QT1 QT6 QU9 QUA QUE QUY QVV QWE QWO QWU QXU QYG")
                    .split(" "));

    private final Directory england = Directories.england();

    @Test
    void the_authorities_are_the_153_that_the_department_for_education_reports_on() throws IOException {
        Set<String> reported;
        try (BufferedReader report = resource("dfe-sen2-mediation-by-la.csv")) {
            reported = report.lines()
                    .filter(line -> line.matches("20\\d\\d,.*"))
                    .map(BodiesOfEnglandTest::codeNameAndRegion)
                    .collect(Collectors.toSet());
        }

        assertThat(reported).hasSize(153);
        assertThat(england.authorities())
                .extracting(body -> body.code() + "|" + body.name() + "|" + body.region())
                .containsExactlyInAnyOrderElementsOf(reported);
    }

    @Test
    void the_licence_goes_where_the_departments_data_goes() throws IOException {
        try (BufferedReader shipped = resource("local-authorities.csv");
                BufferedReader copied = resource("dfe-sen2-mediation-by-la.csv")) {
            assertThat(shipped.readLine()).isEqualTo(LICENCE);
            assertThat(copied.readLine()).isEqualTo(LICENCE);
        }
    }

    @Test
    void forty_two_boards_stood_from_july_2022_to_march_2026() {
        for (LocalDate day : Set.of(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 31))) {
            assertThat(boardsOn(day)).as("on %s", day).isEqualTo(BOARDS_OF_2022);
        }
    }

    @Test
    void thirty_six_boards_stand_since_twelve_gave_way_to_six_in_april_2026() {
        Set<String> before = boardsOn(LocalDate.of(2026, 3, 31));
        Set<String> after = boardsOn(LocalDate.of(2026, 4, 1));

        assertThat(after).hasSize(36);
        assertThat(after.stream().filter(code -> !before.contains(code))).hasSize(6);
        assertThat(before.stream().filter(code -> !after.contains(code))).hasSize(12);
    }

    @Test
    void every_board_that_ended_has_successors_that_stood_the_day_after() {
        for (CommissioningBody board : england.commissioners()) {
            LocalDate end = board.until();
            if (end == null) {
                assertThat(board.successors()).as(board.name()).isEmpty();
            } else {
                assertThat(board.successors())
                        .as(board.name())
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(england.commissioner(code, end.plusDays(1)))
                                .isNotNull());
            }
        }
    }

    @Test
    void a_merged_board_leads_to_the_board_that_took_it_over() {
        CommissionerCode northWestLondon = commissioner("QRV");
        LocalDate after = LocalDate.of(2026, 4, 1);

        assertThat(england.commissioner(northWestLondon, after)).isNull();
        assertThat(england.commissionerOrSuccessor(northWestLondon, after))
                .extracting(CommissioningBody::name)
                .isEqualTo("NHS West and North London Integrated Care Board");
    }

    @Test
    void a_board_that_was_divided_leaves_the_choice_to_a_person() {
        CommissionerCode frimley = commissioner("QNQ");

        assertThat(england.commissionerOrSuccessor(frimley, LocalDate.of(2026, 4, 1)))
                .isNull();
        assertThat(england.commissioners())
                .filteredOn(board -> board.code().equals(frimley))
                .flatExtracting(CommissioningBody::successors)
                .containsExactly(commissioner("S0E4D"), commissioner("S9B9J"), commissioner("QRL"));
    }

    @Test
    void nhs_england_stands_on_every_day_of_the_ledger() {
        for (LocalDate day = LocalDate.of(2014, 9, 1); day.getYear() < 2029; day = day.plusMonths(1)) {
            assertThat(england.commissioner(commissioner("X24"), day)).isNotNull();
        }
    }

    @Test
    void cumberland_answers_for_no_decision_before_its_first_day() {
        assertThat(england.authority(authority("E06000063"), LocalDate.of(2023, 3, 31)))
                .isNull();
        assertThat(england.authority(authority("E06000063"), LocalDate.of(2023, 4, 1)))
                .extracting(LocalAuthority::name)
                .isEqualTo("Cumberland");
    }

    @Test
    void england_alone_has_no_organisations_and_no_mediators() {
        assertThat(england.organisations()).isEmpty();
        assertThat(england.mediators()).isEmpty();
        assertThat(england.edition()).isEqualTo("authorities-2025 + commissioners-2026");
    }

    private Set<String> boardsOn(LocalDate day) {
        return england.commissioners().stream()
                .filter(body -> body.standsOn(day))
                .map(body -> body.code().value())
                .filter(code -> !code.equals("X24"))
                .collect(Collectors.toSet());
    }

    /** The second, fourth and fifth column of a line in which only the fourth is ever quoted. */
    private static String codeNameAndRegion(String line) {
        String[] columns = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return columns[1] + "|" + columns[3].replace("\"", "") + "|" + columns[4];
    }

    private static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BodiesOfEnglandTest.class.getResourceAsStream(name), name), UTF_8));
    }
}
