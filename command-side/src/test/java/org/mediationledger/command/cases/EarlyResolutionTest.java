package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.EarlyResolution;

/** Matters that are resolved, and families that are lost, before anybody met. Today is 20 November 2026. */
class EarlyResolutionTest {

    @ParameterizedTest
    @EnumSource(EarlyResolution.class)
    void until_the_family_confirms_every_date_runs_on(EarlyResolution how) {
        pursued()
                .when(resolveBeforeMeeting(how).on("2026-10-01"))
                .then(resolvedBeforeMeeting(how, "2026-10-01"))
                .touchingNoClock();
    }

    @Test
    void once_the_family_confirms_it_is_waited_for_no_longer() {
        pursued(resolvedBeforeMeeting(EarlyResolution.DECISION_CHANGED, "2026-10-01"))
                .when(confirmResolution().on("2026-10-05"))
                .changing(fallsAway("CONTACT_ADVISER"), fallsAway("APPEAL"), fallsAway("ARRANGE_MEDIATION"));
    }

    @Test
    void nothing_was_held_and_no_time_of_regulation_42_runs() {
        CaseFacts after = pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"))
                .when(confirmResolution())
                .facts();

        assertThat(after.children().participated()).isFalse();
        assertThat(CaseClocks.of(after)).isEmpty();
    }

    @Test
    void a_certificate_that_was_due_stays_due() {
        pursued(cannotArrangeTold("2026-10-01"), resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-02"))
                .when(confirmResolution().on("2026-10-02"))
                .changing(fallsAway("CONTACT_ADVISER"), fallsAway("APPEAL"), fallsAway("ARRANGE_MEDIATION"));
    }

    @Test
    void a_family_that_denies_the_resolution_has_all_its_dates_as_they_were() {
        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"), resolutionConfirmed("2026-10-02"))
                .when(disputeResolution().on("2026-10-12"))
                .changing(
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("APPEAL", "2026-11-10"),
                        starts("ARRANGE_MEDIATION", "2026-10-21"));
    }

    @Test
    void a_resolution_that_was_struck_out_lets_the_dates_run_again() {
        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"), resolutionConfirmed("2026-10-02"))
                .when(strikeOut(Story.entry(9)))
                .changing(
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("APPEAL", "2026-11-10"),
                        starts("ARRANGE_MEDIATION", "2026-10-21"));
    }

    @Test
    void whoever_takes_a_certificate_after_all_sees_the_appeal_again() {
        pursued(
                        resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"),
                        resolutionConfirmed("2026-10-02"),
                        adviceGiven("2026-10-02"))
                .when(endPursuit())
                .changing(
                        starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-11-25"),
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("APPEAL", "2026-11-10"));
    }

    @Test
    void a_certificate_that_issues_after_the_family_confirmed_brings_the_appeal_back() {
        pursued(
                        adviceGiven("2026-09-20"),
                        cannotArrangeTold("2026-10-01"),
                        resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-02"),
                        resolutionConfirmed("2026-10-02"))
                .today("2026-10-05")
                .when(issueCertificate(certificate(1), CertificateGround.C3))
                .changing(
                        met("ISSUE_CERTIFICATE/CANNOT_ARRANGE_TOLD", "2026-10-05"),
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("APPEAL", "2026-11-10"),
                        starts("ARRANGE_MEDIATION", "2026-10-21"));
    }

    @Test
    void one_parent_alone_does_not_take_the_other_s_appeal_away() {
        pursued(fatherNamed("2026-09-25"), resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"))
                .when(of(PARENT, confirmResolution()).on("2026-10-05"))
                .touchingNoClock();
    }

    @Test
    void once_both_parents_confirm_they_are_waited_for_no_longer() {
        pursued(
                        fatherNamed("2026-09-25"),
                        resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"),
                        resolutionConfirmed(PARENT, "2026-10-02"))
                .when(of(FATHER, confirmResolution()).on("2026-10-05"))
                .changing(fallsAway("CONTACT_ADVISER"), fallsAway("APPEAL"), fallsAway("ARRANGE_MEDIATION"));
    }

    @Test
    void a_parent_who_comes_in_after_the_other_confirmed_has_every_date_again() {
        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"), resolutionConfirmed("2026-10-02"))
                .when(nameFather().on("2026-10-12"))
                .changing(
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("APPEAL", "2026-11-10"),
                        starts("ARRANGE_MEDIATION", "2026-10-21"));
    }

    @Test
    void where_the_one_who_has_not_confirmed_steps_back_the_other_is_waited_for_no_longer() {
        pursued(
                        fatherNamed("2026-09-25"),
                        resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"),
                        resolutionConfirmed(PARENT, "2026-10-02"))
                .when(standDown(FATHER).on("2026-10-12"))
                .changing(fallsAway("CONTACT_ADVISER"), fallsAway("APPEAL"), fallsAway("ARRANGE_MEDIATION"));
    }

    @Test
    void a_family_that_is_undecided_after_all_sees_every_date_again() {
        Story.given(
                        caseOpened("2026-09-14"),
                        decisionNotified("2026-09-10"),
                        resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"),
                        resolutionConfirmed("2026-10-02"))
                .when(leaveChoiceOpen().on("2026-10-12"))
                .changing(starts("CONTACT_ADVISER", "2026-11-10"), starts("APPEAL", "2026-11-10"));
    }

    @Test
    void whoever_withdraws_after_all_is_resolved_still() {
        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"), resolutionConfirmed("2026-10-02"))
                .when(withdrawRequest())
                .touchingNoClock();
    }

    @Test
    void a_family_that_was_tried_twice_and_written_to_may_be_given_up_the_day_after_its_time_to_answer() {
        pursued(lastLetterSent("2026-11-19", "2026-11-05", "2026-10-20", "2026-10-27"))
                .when(closeFor(ClosureReason.NO_RESPONSE))
                .decided();
    }

    @Test
    void whoever_was_heard_of_is_closed_for_another_reason_without_a_letter() {
        pursued().when(closeFor(ClosureReason.FAMILY_WITHDREW)).decided();
    }

    private static Story pursued(CaseEvent... then) {
        List<CaseEvent> before = List.of(
                decisionNotified("2026-09-10"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"));
        return Story.given(
                caseOpened("2026-09-14"),
                Stream.concat(before.stream(), Arrays.stream(then)).toArray(CaseEvent[]::new));
    }
}
