package org.mediationledger.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.ServiceProcess;

/** A thousand cases have the proportions of the published figures. */
@Tag("long")
class CaseloadProportionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CASES = 1_000;

    private static Loaded loaded;

    @BeforeAll
    static void load() {
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            ledger.caseload(TODAY).load(CASES, DemoLedger.UNSEEN);
            loaded = new Loaded(ledger.events());
        }
    }

    /** CEDAR for the Department for Education, 2017: 42 in 100 chose to mediate. */
    @Test
    void of_the_families_who_decide_58_in_100_decline() {
        Set<CaseId> pursued = loaded.casesWith(ChoiceEvent.MediationRequested.class);
        Set<CaseId> declined = without(loaded.casesWith(ChoiceEvent.MediationDeclined.class), pursued);
        assertShare(declined.size(), declined.size() + pursued.size(), 58, 3);
    }

    /** Department for Education, 2024: 10,507 at request, 2,124 at assessment, 1,862 others. */
    @Test
    void decisions_fall_to_the_stages_as_mediations_did_in_2024() {
        Map<DecisionKind, Long> kinds = loaded.all(DecisionEvent.DecisionNotified.class)
                .collect(Collectors.groupingBy(DecisionEvent.DecisionNotified::kind, Collectors.counting()));
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        long contentOfFirstPlans = kinds.getOrDefault(DecisionKind.PLAN_CONTENT, 0L) / 2;
        assertShare(kinds.getOrDefault(DecisionKind.REFUSAL_TO_ASSESS, 0L), all, 72.5, 4);
        assertShare(kinds.getOrDefault(DecisionKind.REFUSAL_TO_ISSUE_PLAN, 0L) + contentOfFirstPlans, all, 14.7, 3);
    }

    /** Suffolk, 2020/21: of 194 mediations 83 agreed to assess, 27 back to the panel, 15 stood. */
    @Test
    void mediations_end_as_a_published_year_of_them_did() {
        Set<CaseId> concluded = without(loaded.casesWith(ConclusionEvent.MediationConcluded.class), resolution());
        assertShare(agreeing(AgreedAction.ASSESS, concluded), concluded.size(), 42.8, 8);
        assertShare(agreeing(AgreedAction.RECONSIDER, concluded), concluded.size(), 13.9, 6);
        long stood = loaded.all(ConclusionEvent.OutcomeRecorded.class)
                .filter(ended -> concluded.contains(ended.caseId()) && ended.outcome() == Outcome.NO_AGREEMENT)
                .count();
        assertShare(stood, concluded.size(), 7.7, 5);
    }

    /** Department for Education, 2024: 2,649 of 14,493 mediations were followed by an appeal. */
    @Test
    void about_18_in_100_held_mediations_are_followed_by_an_appeal_and_of_those_declined_more() {
        Set<CaseId> held = without(loaded.casesWith(MeetingEvent.MeetingHeld.class), resolution());
        Set<CaseId> appealed = loaded.casesWith(AftermathEvent.AppealRegistered.class);
        assertShare(both(held, appealed), held.size(), 18.3, 5);
        Set<CaseId> declined = without(
                loaded.casesWith(ChoiceEvent.MediationDeclined.class),
                loaded.casesWith(ChoiceEvent.MediationRequested.class));
        assertShare(both(declined, appealed), declined.size(), 50, 8);
    }

    @Test
    void a_few_are_disagreement_resolution_section_i_health_alone_or_mixed() {
        assertShare(resolution().size(), CASES, 4, 1);
        assertShare(
                loaded.all(DecisionEvent.DecisionNotified.class)
                        .filter(DecisionEvent.DecisionNotified::sectionIOnly)
                        .count(),
                CASES,
                3,
                1);
        Map<Boolean, Long> withHealth = loaded.all(DecisionEvent.IssuesStated.class)
                .filter(stated -> stated.issues().contains(IssueKind.HEALTH))
                .collect(Collectors.partitioningBy(stated -> stated.issues().size() == 1, Collectors.counting()));
        assertShare(withHealth.getOrDefault(true, 0L), CASES, 4, 1);
        assertShare(withHealth.getOrDefault(false, 0L), CASES, 8, 2);
    }

    @Test
    void two_fifths_are_manchesters_and_two_fifths_of_those_together_trusts() {
        Map<String, Long> authorities = loaded.all(IntakeEvent.CaseOpened.class)
                .collect(Collectors.groupingBy(opened -> opened.localAuthority().value(), Collectors.counting()));
        assertShare(authorities.getOrDefault("E08000003", 0L), CASES, 40, 2);
        assertThat(authorities).hasSizeGreaterThan(9);
        Map<String, Long> providers = loaded.all(IntakeEvent.ProviderAllocated.class)
                .collect(Collectors.groupingBy(allocated -> allocated.provider().value(), Collectors.counting()));
        assertShare(providers.getOrDefault("together-trust", 0L), CASES, 16, 2);
        for (String other : new String[] {"kids", "solution-talk", "collis-mediation", "link-mediation"}) {
            assertShare(providers.getOrDefault(other, 0L), CASES, 6, 1);
        }
    }

    private static Set<CaseId> resolution() {
        return loaded.all(IntakeEvent.CaseOpened.class)
                .filter(opened -> opened.process() == ServiceProcess.DISAGREEMENT_RESOLUTION)
                .map(LedgerEvent::caseId)
                .collect(Collectors.toSet());
    }

    private static long agreeing(AgreedAction action, Set<CaseId> among) {
        return loaded.all(ConclusionEvent.AgreementMade.class)
                .filter(made -> among.contains(made.caseId()))
                .filter(made -> made.items().stream().anyMatch(item -> item.action() == action))
                .count();
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static <T> long both(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains).count();
    }

    private static void assertShare(long part, long whole, double percent, double tolerance) {
        assertThat(100.0 * part / whole).isCloseTo(percent, Offset.offset(tolerance));
    }
}
