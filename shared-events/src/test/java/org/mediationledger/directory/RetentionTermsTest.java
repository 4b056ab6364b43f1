package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.RetentionClass;

/** How long contracts have personal data kept: dated, and never without an end. */
class RetentionTermsTest {

    private static final OrganisationId ROWAN = new OrganisationId("rowan");
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");

    private static final String ORGANISATIONS = """
            directory,1,north-2026-09
            [organisations]
            id,name,services,employer,serves,from,until
            rowan,Rowan,MEDIATION,INDEPENDENT,E08000018,,
            [retention]
            contract,provider,authority,data,length,not-before,from,until
            """;

    @TempDir
    private Path folder;

    @Test
    void the_term_that_stands_on_the_day_counts() throws IOException {
        Directory directory = read("""
                First,rowan,E08000018,NOTE,6 months,,2024-04-01,2026-03-31
                Second,rowan,E08000018,NOTE,1 month,2027-03-31,2026-04-01,
                """);

        assertThat(directory.retentionTerm(RetainedData.NOTE, ROWAN, ROTHERHAM, LocalDate.parse("2026-03-31")))
                .extracting(RetentionTerm::contract, RetentionTerm::length, RetentionTerm::notBefore)
                .containsExactly("First", Period.ofMonths(6), null);
        assertThat(directory.retentionTerm(RetainedData.NOTE, ROWAN, ROTHERHAM, LocalDate.parse("2026-04-01")))
                .extracting(RetentionTerm::contract, RetentionTerm::length, RetentionTerm::notBefore)
                .containsExactly("Second", Period.ofMonths(1), LocalDate.parse("2027-03-31"));
        assertThat(directory.retentionTerm(RetainedData.CONTACT, ROWAN, ROTHERHAM, LocalDate.parse("2026-04-01")))
                .isNull();
        assertThat(directory.retentionTerm(
                        RetainedData.NOTE, ROWAN, new AuthorityCode("E08000003"), LocalDate.parse("2026-04-01")))
                .isNull();
    }

    @Test
    void every_class_but_that_of_safeguarding_has_a_time_where_no_contract_names_one() {
        for (RetentionClass retention : RetentionClass.values()) {
            assertThat(RetainedData.values())
                    .filteredOn(data -> data.retention() == retention)
                    .as(retention.name())
                    .hasSizeBetween(retention == RetentionClass.SAFEGUARDING ? 0 : 1, 2)
                    .allSatisfy(data ->
                            assertThat(data.unlessAgreed().toTotalMonths()).isBetween(1L, 72L));
        }
    }

    @Test
    void the_demonstration_shows_terms() {
        assertThat(Directories.demo().retentionTerms()).isNotEmpty();
        assertThat(Directories.england().retentionTerms()).isEmpty();
        assertThat(Objects.requireNonNull(Directories.demo()
                                .retentionTerm(
                                        RetainedData.CASE_RECORD,
                                        new OrganisationId("together-trust"),
                                        new AuthorityCode("E08000003"),
                                        LocalDate.parse("2026-11-22")))
                        .length())
                .isEqualTo(Period.ofYears(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Only,nobody,E08000018,NOTE,1 month,,, | 2 | nobody",
                "Only,rowan,E99999999,NOTE,1 month,,, | 3 | E99999999",
                "Only,rowan,E08000018,SAFEGUARDING,1 month,,, | 4 | must be one of CASE_RECORD",
                "Only,rowan,E08000018,NOTE,for ever,,, | 5 | must be a number of months or years",
                "Only,rowan,E08000018,NOTE,0 years,,, | 5 | must be a number of months or years",
                "Only,rowan,E08000018,NOTE,1 month,soon,, | 6 | must be a day",
                "Only,rowan,E08000018,NOTE,1 month,,2026-04-01,2026-03-31 | 8 | is before the day in from"
            })
    void a_term_that_cannot_be_used_is_named_by_line_column_and_fault(String line, int column, String fault) {
        assertThatThrownBy(() -> read(line + "\n"))
                .isInstanceOf(MalformedDirectoryException.class)
                .hasMessageContaining(fault)
                .extracting(thrown -> ((MalformedDirectoryException) thrown).column())
                .isEqualTo(column);
    }

    @Test
    void two_terms_never_hold_for_one_kind_on_one_day() {
        assertThatThrownBy(() -> read("""
                        One,rowan,E08000018,NOTE,1 month,,,2026-03-31
                        Other,rowan,E08000018,NOTE,2 months,,2026-03-31,
                        """)).hasMessageContaining("stands already for these days");
    }

    private Directory read(String terms) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, ORGANISATIONS + terms);
        return Directories.read(file);
    }
}
