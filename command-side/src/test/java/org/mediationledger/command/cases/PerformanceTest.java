package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Party;

/** An agreement of Thursday 22 October 2026 and what becomes of it. */
class PerformanceTest {

    private static final String RECONSIDER = Rule.RECONSIDER + "/" + item(1);

    @Test
    void the_case_is_sent_back_within_two_weeks_the_plan_goes_on_at_once_and_a_third_party_has_no_clock() {
        held().when(recordAgreement(
                                step(1, AgreedAction.RECONSIDER),
                                step(2, AgreedAction.CONTINUE_PLAN),
                                step(3, AgreedAction.VOLUNTARY, ItemOwner.THIRD_PARTY))
                        .on("2026-10-22"))
                .changing(starts(RECONSIDER, "2026-11-05"), starts(Rule.CONTINUE_PLAN + "/" + item(2), "2026-10-22"));
    }

    @Test
    void the_first_signature_warns_and_the_last_one_breaches() {
        CaseFacts after = agreed(agreementSigned(Party.FAMILY, "2026-10-22"))
                .when(signAgreement(Party.LOCAL_AUTHORITY).on("2026-10-27"))
                .changing(moves(RECONSIDER, "2026-11-05", "2026-11-10"))
                .facts();

        assertThat(reconsidering(after).targetOn()).isEqualTo("2026-11-05");
    }

    @Test
    void each_parent_signs_for_themselves_and_the_last_signature_counts() {
        agreed(fatherNamed("2026-10-01"), agreementSigned(Party.FAMILY, "2026-10-22"))
                .when(of(FATHER, signAgreement(Party.FAMILY)).on("2026-10-27"))
                .changing(moves(RECONSIDER, "2026-11-05", "2026-11-10"));
    }

    @Test
    void a_school_that_signs_too_gives_nobody_time() {
        agreed().when(signAgreement(Party.SCHOOL_OR_COLLEGE).on("2026-10-30")).touchingNoClock();
    }

    @Test
    void a_signature_of_an_earlier_day_than_the_agreements_warns_earlier() {
        CaseFacts after = agreed().when(signAgreement(Party.FAMILY).on("2026-10-20"))
                .changing(explainedAnew(RECONSIDER))
                .facts();

        assertThat(reconsidering(after).dueOn()).isEqualTo("2026-11-05");
        assertThat(reconsidering(after).targetOn()).isEqualTo("2026-11-03");
    }

    @Test
    void a_day_that_the_parties_wrote_down_is_not_moved_by_a_signature() {
        agreed(stepVaried(item(1), "2026-10-26", "2026-10-22"))
                .when(signAgreement(Party.LOCAL_AUTHORITY).on("2026-10-27"))
                .touchingNoClock();
    }

    @Test
    void another_day_in_writing_takes_the_place_of_the_regulations() {
        agreed().when(varyStep(item(1), "2027-01-15").on("2026-10-30"))
                .changing(moves(RECONSIDER, "2026-11-05", "2027-01-15"));
    }

    @ParameterizedTest
    @EnumSource(ComplianceExcuse.class)
    void an_excuse_that_is_claimed_moves_no_date(ComplianceExcuse excuse) {
        agreed().when(claimExcuse(item(1), excuse)).touchingNoClock();
    }

    @Test
    void done_says_the_authority_not_done_says_the_family_and_the_date_runs_again() {
        agreed(stepDone(item(1), Rule.RECONSIDER, "2026-11-04"))
                .when(disputeStep(item(1), null))
                .then(stepDisputed(item(1), Rule.RECONSIDER, "2026-11-20"))
                .changing(starts(RECONSIDER, "2026-11-05"));
    }

    @Test
    void a_step_that_was_disputed_can_be_done_after_all() {
        agreed(stepDone(item(1), Rule.RECONSIDER, "2026-11-04"), stepDisputed(item(1), Rule.RECONSIDER, "2026-11-12"))
                .when(completeStep(item(1), null).on("2026-11-19"))
                .changing(metLate(RECONSIDER, "2026-11-19"));
    }

    @Test
    void what_was_never_said_to_be_done_runs_on_when_the_family_complains() {
        agreed().when(disputeStep(item(1), null)).touchingNoClock();
    }

    private static StatutoryDate reconsidering(CaseFacts facts) {
        return Objects.requireNonNull(CaseClocks.of(facts).get(RECONSIDER)).date();
    }

    private static Story agreed(CaseEvent... then) {
        return held(Stream.concat(
                        Stream.of(agreementMade("2026-10-22", step(1, AgreedAction.RECONSIDER))), Arrays.stream(then))
                .toArray(CaseEvent[]::new));
    }

    private static Story held(CaseEvent... then) {
        List<CaseEvent> before = List.of(
                decisionNotified("2026-09-10"),
                adviserContacted("2026-09-14"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"),
                meetingPlanned(meeting(1), "2026-10-15", "2026-10-01"),
                meetingHeld(meeting(1), "2026-10-15"));
        return Story.given(
                caseOpened("2026-09-14"),
                Stream.concat(before.stream(), Arrays.stream(then)).toArray(CaseEvent[]::new));
    }
}
