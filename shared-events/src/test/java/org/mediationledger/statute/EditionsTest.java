package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets and calendars are dated tables: a new one takes over from its day, and none is half filled. */
class EditionsTest {

    private static final LocalDate LAST_DAY_OF_THE_OLD = LocalDate.of(2027, 8, 31);
    private static final LocalDate FIRST_DAY_OF_THE_NEW = LocalDate.of(2027, 9, 1);

    @Test
    void the_edition_names_the_rule_set_and_the_calendar() {
        assertThat(Timescales.edition()).isEqualTo("england-2026.1+bank-holidays-2028");
        assertThat(contact(LAST_DAY_OF_THE_OLD, Statute.IN_FORCE).edition()).isEqualTo(Timescales.edition());
    }

    @Test
    void a_second_rule_set_governs_the_clocks_that_start_from_its_day() {
        Statute amended = amendedWith("CONTACT_ADVISER.length", "3 weeks");

        assertThat(contact(LAST_DAY_OF_THE_OLD, amended).dueOn()).isEqualTo("2027-10-31");
        assertThat(contact(LAST_DAY_OF_THE_OLD, amended).edition()).isEqualTo("england-2026.1+bank-holidays-2028");
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amended).dueOn()).isEqualTo("2027-09-22");
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amended).edition()).isEqualTo("england-2027.1+bank-holidays-2028");
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amended).explanation()).startsWith("3 weeks from Wed 1 Sep 2027");
        assertThat(amended.edition()).isEqualTo("england-2027.1+bank-holidays-2028");
    }

    @Test
    void the_first_rule_set_also_governs_the_days_before_the_act() {
        assertThat(contact(LocalDate.of(2014, 1, 1), amendedWith("CONTACT_ADVISER.length", "3 weeks"))
                        .dueOn())
                .isEqualTo("2014-03-01");
    }

    @Test
    void a_citation_is_corrected_in_the_table_alone() {
        Statute corrected = amendedWith("CONTACT_ADVISER.citation", "SEND Regulations 2014, reg 33(2)");

        assertThat(contact(FIRST_DAY_OF_THE_NEW, corrected).citation()).isEqualTo("SEND Regulations 2014, reg 33(2)");
    }

    @Test
    void the_provision_on_agreed_times_is_that_of_the_rule_set_at_the_agreement() {
        Statute corrected = amendedWith("agreed-time.citation", "SEND Regulations 2014, reg 42A");
        Facts facts = Facts.NONE
                .withAgreementMadeOn(FIRST_DAY_OF_THE_NEW)
                .withAgreedBy(FIRST_DAY_OF_THE_NEW)
                .withAgreedActions(Set.of(AgreedAction.RECONSIDER));

        assertThat(Timescales.of(facts, corrected))
                .extracting(StatutoryDate::citation)
                .containsExactly("SEND Regulations 2014, reg 42A");
    }

    @Test
    void a_limit_may_be_set_in_any_unit() {
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amendedWith("CONTACT_ADVISER.length", "1 working day"))
                        .dueOn())
                .isEqualTo("2027-09-02");
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amendedWith("CONTACT_ADVISER.length", "1 month"))
                        .dueOn())
                .isEqualTo("2027-10-01");
        assertThat(contact(FIRST_DAY_OF_THE_NEW, amendedWith("CONTACT_ADVISER.length", "10 days"))
                        .dueOn())
                .isEqualTo("2027-09-11");
    }

    @Test
    void every_row_of_the_table_in_force_belongs_to_a_limit() {
        List<String> columns = List.of(".length", ".citation", ".duty");
        List<String> rows = Stream.concat(
                        Stream.of("from", "agreed-time.citation"),
                        Arrays.stream(TimeLimit.values())
                                .flatMap(limit -> columns.stream().map(column -> limit + column)))
                .toList();

        assertThat(rows).containsAll(Table.read("england-2026.1").keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPEAL_FROM_NOTICE.length", "RECONSIDER.citation", "from", "agreed-time.citation"})
    void a_table_with_a_row_missing_or_empty_is_not_read(String row) {
        Table table = Table.read("england-2026.1");
        table.rows().setProperty(row, " ");
        assertThatThrownBy(() -> RuleSet.read(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table england-2026.1 has no row " + row);

        table.rows().remove(row);
        assertThatThrownBy(() -> RuleSet.read(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table england-2026.1 has no row " + row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 fortnights", "1 weeks", "2 week", "02 weeks"})
    void a_length_that_the_law_does_not_count_in_is_not_read(String length) {
        assertThatThrownBy(() -> Length.parse(length))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not a length of time: " + length);
    }

    @Test
    void spaces_around_a_value_do_not_matter() {
        Table table = new Table("t", properties("length", " 2 weeks "));

        assertThat(table.required("length")).isEqualTo("2 weeks");
        assertThat(table.optional("length")).isEqualTo("2 weeks");
        assertThat(table.optional("duty")).isEmpty();
    }

    private static StatutoryDate contact(LocalDate noticeSentOn, Statute statute) {
        return Timescales.of(Facts.NONE.withNoticeSentOn(noticeSentOn), statute).stream()
                .filter(date -> date.rule() == Rule.CONTACT_ADVISER)
                .findFirst()
                .orElseThrow();
    }

    /** The law in force with a second rule set that differs in one row. */
    private static Statute amendedWith(String row, String value) {
        Table amended = new Table("england-2027.1", Table.read("england-2026.1").rows());
        amended.rows().setProperty("from", FIRST_DAY_OF_THE_NEW.toString());
        amended.rows().setProperty(row, value);
        return new Statute(
                List.of(Statute.IN_FORCE.ruleSets().getFirst(), RuleSet.read(amended)),
                Statute.IN_FORCE.bankHolidays());
    }

    private static Properties properties(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }
}
