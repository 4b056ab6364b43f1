package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediationledger.directory.RegisterStatus;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Employer;

/** Who mediates: what it does to whom the case shows, and that it does nothing to any date. */
class MediatorsTest {

    private static final MeetingId FIRST = meeting(1);

    /** On the directory as no longer on the joint register. */
    private static final AccountId LAPSED = new AccountId("mediator-kids-2");

    @Test
    void the_thirty_days_do_not_start_again_when_a_mediator_is_replaced() {
        try (Ledger ledger = Ledger.on("2026-09-24")) {
            ledger.accepts(openCase()
                    .with(recordDecision().sentOn("2026-09-10"))
                    .about(IssueKind.EDUCATION)
                    .now());
            ledger.accepts(giveAdvice());
            ledger.accepts(requestMediation());
            ledger.accepts(informLocalAuthority());
            var running = ledger.running();
            assertThat(running).containsEntry("ARRANGE_MEDIATION", "2026-10-24");

            ledger.today("2026-10-12");
            assertThat(ledger.changing(offerTo(MEDIATOR))).isEmpty();
            assertThat(ledger.changing(acceptAs(MEDIATOR))).isEmpty();
            assertThat(ledger.changing(offerTo(SECOND_MEDIATOR))).isEmpty();
            assertThat(ledger.changing(acceptAs(SECOND_MEDIATOR))).isEmpty();
            assertThat(ledger.changing(replaceMediator(MEDIATOR, SECOND_MEDIATOR)))
                    .isEmpty();
            assertThat(ledger.changing(declareConflict(SECOND_MEDIATOR))).isEmpty();

            assertThat(ledger.running()).isEqualTo(running);
        }
    }

    @Test
    void a_mediator_sees_the_case_from_the_acceptance_on_and_not_from_the_offer() {
        assertThat(mediators(pursued())).isEmpty();
        assertThat(mediators(pursued(mediatorOffered(MEDIATOR, "2026-10-01")))).isEmpty();
        assertThat(mediators(
                        pursued(mediatorOffered(MEDIATOR, "2026-10-01"), mediatorAccepted(MEDIATOR, "2026-10-02"))))
                .containsExactly(MEDIATOR);
    }

    @Test
    void a_mediator_who_has_left_sees_the_case_no_longer_though_a_meeting_was_theirs() {
        CaseEvent planned = meetingPlanned(FIRST, "2026-12-10", "2026-10-01");
        assertThat(mediators(pursued(planned))).containsExactly(MEDIATOR);
        assertThat(mediators(pursued(planned, mediatorWithdrawn(MEDIATOR, "2026-10-02"))))
                .isEmpty();
        assertThat(mediators(pursued(planned, conflictDeclared(MEDIATOR, "2026-10-02"))))
                .isEmpty();
        assertThat(mediators(pursued(
                        planned,
                        mediatorOffered(SECOND_MEDIATOR, "2026-10-02"),
                        mediatorAccepted(SECOND_MEDIATOR, "2026-10-02"),
                        mediatorReplaced(MEDIATOR, SECOND_MEDIATOR, "2026-10-02"))))
                .containsExactly(SECOND_MEDIATOR);
    }

    @Test
    void standing_on_the_register_and_employer_are_copied_from_the_directory_at_the_acceptance() {
        given(pursued(mediatorOffered(LAPSED, "2026-11-02")))
                .when(acceptAs(LAPSED))
                .then(new MediatorEvent.MediatorAccepted(
                        CASE,
                        LAPSED,
                        new OrganisationId("kids"),
                        RegisterStatus.LAPSED,
                        Employer.INDEPENDENT,
                        LocalDate.parse("2026-11-20")))
                .touchingNoClock();
    }

    @Test
    void they_are_copied_again_when_a_meeting_is_held_for_whoever_conducted_it() {
        given(pursued(
                        meetingPlanned(FIRST, "2026-11-20", "2026-10-01"),
                        mediatorOffered(SECOND_MEDIATOR, "2026-10-02"),
                        mediatorAccepted(SECOND_MEDIATOR, "2026-10-02"),
                        mediatorReplaced(MEDIATOR, SECOND_MEDIATOR, "2026-10-02")))
                .when(holdMeeting(FIRST, PARENT))
                .then(meetingHeld(FIRST, "2026-11-20"), meetingConducted(FIRST, SECOND_MEDIATOR, "2026-11-20"));
    }

    @Test
    void whoever_took_over_from_somebody_who_took_over_conducts_the_meeting() {
        MediatorsState state = MediatorsState.NONE;
        for (String each : List.of("a", "b", "c")) {
            state = with(state, mediatorOffered(new AccountId(each), "2026-10-01"));
            state = with(state, mediatorAccepted(new AccountId(each), "2026-10-01"));
        }
        state = with(state, mediatorReplaced(new AccountId("a"), new AccountId("b"), "2026-10-02"));
        state = with(state, mediatorReplaced(new AccountId("b"), new AccountId("c"), "2026-10-03"));
        assertThat(state.conducting(Set.of(new AccountId("a")))).containsExactly(new AccountId("c"));

        state = with(state, mediatorOffered(new AccountId("a"), "2026-10-04"));
        state = with(state, mediatorAccepted(new AccountId("a"), "2026-10-04"));
        state = with(state, mediatorReplaced(new AccountId("c"), new AccountId("a"), "2026-10-05"));
        state = with(state, mediatorWithdrawn(new AccountId("a"), "2026-10-06"));
        assertThat(state.conducting(Set.of(new AccountId("a")))).isEmpty();
        assertThat(state.conducting(Set.of(new AccountId("b")))).isEmpty();
    }

    @Test
    void a_mediator_who_withdrew_may_be_asked_again() {
        given(pursued(mediatorOffered(MEDIATOR, "2026-11-02"), mediatorWithdrawn(MEDIATOR, "2026-11-03")))
                .when(offerTo(MEDIATOR))
                .then(mediatorOffered(MEDIATOR, "2026-11-20"));
    }

    private static MediatorsState with(MediatorsState state, CaseEvent event) {
        return state.evolve((MediatorEvent) event);
    }

    private static Set<AccountId> mediators(List<CaseEvent> past) {
        var scope = CaseState.of(past).facts().scope();
        for (AccountId mediator : scope.mediators()) {
            assertThat(Reach.CONDUCTED.includes(new Actor(mediator, Role.MEDIATOR, null), scope))
                    .isTrue();
        }
        return scope.mediators();
    }

    private static List<CaseEvent> pursued(CaseEvent... then) {
        List<CaseEvent> all = new ArrayList<>(caseOpened("2026-09-14"));
        all.addAll(List.of(
                decisionNotified("2026-09-10"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                adviceGiven("2026-09-20"),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21")));
        all.addAll(Arrays.asList(then));
        return all;
    }
}
