package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.Selection.ByRules;
import org.mediationledger.bundle.plan.Selection.Rule;

class SelectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "2026-03-02, -, true",
                "2026-03-03, -, false",
                "-, 2026-03-02, true",
                "-, 2026-03-01, false",
                "2026-03-02, 2026-03-02, true",
                "2026-03-01, 2026-03-03, true"
            })
    void a_rule_takes_the_papers_of_its_days_the_first_and_the_last_included(
            @Nullable LocalDate from, @Nullable LocalDate until, boolean taken) {
        assertThat(rule(Set.of(), Set.of(), from, until)
                        .takes(paper("a").dated(DAY).released()))
                .isEqualTo(taken);
    }

    @Test
    void a_paper_without_a_date_is_in_no_range_of_days() {
        ReleasedPaper undated = paper("a").undated().released();

        assertThat(rule(Set.of(), Set.of(), null, null).takes(undated)).isTrue();
        assertThat(rule(Set.of(), Set.of(), DAY, null).takes(undated)).isFalse();
        assertThat(rule(Set.of(), Set.of(), null, DAY).takes(undated)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REPORT, APPELLANT, true", "REPORT, RESPONDENT, false", "COSTINGS, APPELLANT, false"})
    void all_that_a_rule_says_must_hold(PaperKind kind, Party party, boolean taken) {
        ByRules rule = rule(Set.of(PaperKind.REPORT), Set.of(Party.APPELLANT), null, null);

        assertThat(rule.takes(paper("a").kind(kind).party(party).released())).isEqualTo(taken);
    }

    @Test
    void a_paper_needs_one_of_the_rules() {
        ByRules rules = new ByRules(List.of(
                new Rule(Set.of(PaperKind.REPORT), Set.of(), null, null),
                new Rule(Set.of(), Set.of(Party.RESPONDENT), null, null)));

        assertThat(rules.takes(paper("a").kind(PaperKind.REPORT).released())).isTrue();
        assertThat(rules.takes(paper("b").party(Party.RESPONDENT).released())).isTrue();
        assertThat(rules.takes(paper("c").released())).isFalse();
    }

    @Test
    void rules_that_say_nothing_or_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> new ByRules(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(Set.of(), Set.of(), DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule's last date is before its first");
    }

    private static ByRules rule(
            Set<PaperKind> kinds, Set<Party> parties, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new ByRules(List.of(new Rule(kinds, parties, from, until)));
    }
}
