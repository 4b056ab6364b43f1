package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Ask;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.NextAction;

/** Another provider takes a case over. Today is Friday 20 November 2026. */
class ReallocationTest {

    private static final AccountId MEDIATOR_OF_KIDS = new AccountId("mediator-kids-1");
    private static final OrganisationId SOLUTION_TALK = new OrganisationId("solution-talk");

    private static Story pursued(CaseEvent... then) {
        return given(
                caseOpened(),
                Stream.concat(
                                Stream.of(
                                        decisionNotified("2026-11-02"),
                                        mediationRequested("2026-11-04"),
                                        localAuthorityInformed("2026-11-05")),
                                Stream.of(then))
                        .toArray(CaseEvent[]::new));
    }

    @Test
    void the_case_goes_to_another_provider_as_it_runs_and_the_parties_are_told_why() {
        pursued()
                .when(reallocate(KIDS))
                .then(
                        reallocated(TOGETHER_TRUST, KIDS, "KIDS", "2026-11-20"),
                        allocationExplained(AllocationBasis.CONFLICT, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void the_new_provider_reaches_the_case_and_the_former_one_no_longer() {
        CaseFacts facts = pursued().when(reallocate(KIDS)).facts();

        assertThat(facts.scope().provider()).isEqualTo(KIDS.value());
        assertThat(facts.scope().adviserOrganisation()).isEqualTo(KIDS.value());
    }

    @Test
    void a_family_that_had_come_to_the_former_adviser_need_not_come_again() {
        given(
                        caseOpened(),
                        decisionNotified("2026-11-02"),
                        frontDoorContacted(TOGETHER_TRUST, "Together Trust", true, "2026-11-04"))
                .when(reallocate(KIDS))
                .touchingNoClock();
    }

    @Test
    void mediators_leave_the_case_with_their_provider_and_may_be_asked_anew() {
        Story story =
                pursued(mediatorAccepted(MEDIATOR, "2026-11-09"), conflictDeclared(SECOND_MEDIATOR, "2026-11-10"));
        CaseFacts facts = story.when(reallocate(KIDS)).facts();

        assertThat(facts.scope().mediators()).isEmpty();
        assertThat(facts.mediators().of(MEDIATOR)).isEqualTo(MediatorsState.Standing.LEFT);
        assertThat(facts.mediators().of(SECOND_MEDIATOR)).isEqualTo(MediatorsState.Standing.IN_CONFLICT);
        Story after = pursued(
                mediatorAccepted(MEDIATOR, "2026-11-09"), reallocated(TOGETHER_TRUST, KIDS, "KIDS", "2026-11-18"));
        after.when(acceptAs(MEDIATOR)).thenRefused(RefusalCode.MEDIATOR_NOT_OFFERED);
        after.when(offerTo(MEDIATOR)).then(mediatorOffered(MEDIATOR, "2026-11-20"));
    }

    @Test
    void a_planned_meeting_stays_planned_and_needs_a_mediator_of_the_new_provider() {
        try (Ledger ledger = Ledger.on("2026-11-10")) {
            meetingArranged(ledger);
            ledger.accepts(reallocate(KIDS));
            ledger.today("2026-11-23");

            assertThat(refused(ledger, holdMeeting(meeting(1), PARENT))).isEqualTo(RefusalCode.MEDIATOR_MISSING);
            accepted(ledger, offerTo(MEDIATOR_OF_KIDS));
            accepted(ledger, acceptAs(MEDIATOR_OF_KIDS));
            accepted(ledger, replaceMediator(MEDIATOR, MEDIATOR_OF_KIDS));
            assertThat(refused(ledger, holdMeeting(meeting(1), PARENT))).isNotEqualTo(RefusalCode.MEDIATOR_MISSING);
        }
    }

    @Test
    void whose_the_case_was_ends_and_what_comes_next_is_still_to_be_done() {
        CaseFacts facts = pursued(
                        ownerAssigned(COORDINATOR, "2026-11-09"),
                        nextActionSet(NextAction.CALL_BACK, "2026-11-23", "2026-11-09"))
                .when(reallocate(KIDS))
                .facts();

        assertThat(facts.desk().owner()).isNull();
        assertThat(facts.desk().next()).isEqualTo(NextAction.CALL_BACK);
    }

    @Test
    void a_case_may_be_handed_on_and_come_back() {
        CaseFacts facts = pursued(
                        reallocated(TOGETHER_TRUST, KIDS, "KIDS", "2026-11-18"),
                        allocationExplained(AllocationBasis.CONFLICT, "2026-11-18"))
                .when(reallocate(TOGETHER_TRUST))
                .touchingNoClock()
                .facts();

        assertThat(facts.scope().provider()).isEqualTo(TOGETHER_TRUST.value());
    }

    @Test
    void a_handing_over_is_undone_by_another_and_never_struck_out() {
        pursued(reallocated(TOGETHER_TRUST, KIDS, "KIDS", "2026-11-18"))
                .when(strikeOut(Story.entry(7)))
                .thenRefused(RefusalCode.ENTRY_NOT_CORRECTABLE);
    }

    @Test
    void the_former_provider_writes_nothing_any_more_and_is_answered_its_own_requests_again() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            Request earlier = Request.of("attempt");
            Receipt attempted = ledger.accepts(attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER), earlier);
            Request handingOver = Request.of("handing over");
            Receipt receipt = ledger.accepts(reallocate(KIDS), handingOver);

            ledger.refuses(RefusalCode.ROLE_NOT_PERMITTED, recordContact());
            ledger.refuses(RefusalCode.ROLE_NOT_PERMITTED, raiseConcern(CHILD));
            ledger.refuses(RefusalCode.ROLE_NOT_PERMITTED, reallocate(TOGETHER_TRUST));
            assertThat(ledger.accepts(reallocate(KIDS), handingOver)).isEqualTo(receipt);
            accepted(ledger, recordContact());
            assertThat(ledger.accepts(attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER), earlier))
                    .as("what it asked while the case was its own")
                    .isEqualTo(attempted);
        }
    }

    @Test
    void a_mediator_who_left_with_the_provider_writes_nothing_any_more() {
        try (Ledger ledger = Ledger.on("2026-11-10")) {
            meetingArranged(ledger);
            Request mediator = new Request(MEDIATOR.value(), Role.MEDIATOR, "together-trust", "one", "body", null);
            ledger.accepts(takeConfidence(CHILD), mediator);
            ledger.accepts(reallocate(KIDS));

            Request again = new Request(MEDIATOR.value(), Role.MEDIATOR, "together-trust", "two", "body", null);
            assertThat(ledger.refuses(takeConfidence(CHILD), again).code()).isEqualTo(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }

    @Test
    void a_concern_stays_with_the_lead_of_the_provider_with_which_it_was_raised() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(raiseConcern(CHILD));
            ledger.accepts(reallocate(KIDS));
            List<CaseEvent> ofCase = ledger.all(CaseEvent.class);

            assertThat(ledger.refuses(referConcern(1), lead("kids", "a")).code())
                    .isEqualTo(RefusalCode.CONCERN_NOT_FOUND);
            accepted(ledger, raiseConcern(PARENT));
            assertThat(ledger.refuses(referConcern(2), lead("together-trust", "b"))
                            .code())
                    .isEqualTo(RefusalCode.CONCERN_NOT_FOUND);
            ledger.accepts(referConcern(1), lead("together-trust", "c"));
            ledger.accepts(closeConcern(1), lead("together-trust", "d"));
            ledger.accepts(closeConcern(2), lead("kids", "e"));
            assertThat(ledger.all(SafeguardingEvent.ConcernRaised.class))
                    .extracting(SafeguardingEvent.ConcernRaised::provider)
                    .containsExactly(TOGETHER_TRUST, KIDS);
            assertThat(ledger.all(CaseEvent.class)).isEqualTo(ofCase);
        }
    }

    @Test
    void a_lead_of_who_advised_before_does_nothing_about_what_comes_later() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(reallocate(SOLUTION_TALK, KIDS));
            ledger.accepts(raiseConcern(CHILD), Request.of("raised").as(Role.ADVISER, "kids"));
            ledger.accepts(reallocate(TOGETHER_TRUST), Request.of("back").as(Role.ADVISER, "kids"));
            ledger.accepts(raiseConcern(PARENT));

            assertThat(ledger.refuses(closeConcern(2), lead("kids", "a")).code())
                    .isEqualTo(RefusalCode.CONCERN_NOT_FOUND);
            ledger.accepts(closeConcern(1), lead("kids", "b"));
            ledger.accepts(closeConcern(2), lead("together-trust", "c"));
        }
    }

    private static void meetingArranged(Ledger ledger) {
        ledger.accepts(openCase().now());
        ledger.accepts(recordDecision().sentOn("2026-11-02").now());
        ledger.accepts(stateIssues(IssueKind.EDUCATION));
        ledger.accepts(requestMediation());
        ledger.accepts(informLocalAuthority());
        ledger.accepts(arrangeMeeting(meeting(1), "2026-11-23").now());
    }

    private static Request lead(String organisation, String key) {
        return Request.of(key).as(Role.SAFEGUARDING_LEAD, organisation);
    }

    private static Receipt accepted(Ledger ledger, Ask ask) {
        return ledger.accepts(
                ask, Request.of("of kids " + ledger.events().size()).as(Role.ADVISER, "kids"));
    }

    private static RefusalCode refused(Ledger ledger, Ask ask) {
        return ledger.refuses(
                        ask, Request.of("of kids " + ledger.events().size()).as(Role.ADVISER, "kids"))
                .code();
    }
}
