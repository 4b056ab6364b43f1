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
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Outcome;

/** What meetings that were not held to their end do to a case and its dates. Today is 20 November 2026. */
class EndsOfMeetingsTest {

    private static final MeetingId FIRST = meeting(1);
    private static final MeetingId SECOND = meeting(2);

    @ParameterizedTest
    @EnumSource(Absentee.class)
    void nobody_participates_in_a_meeting_that_did_not_take_place_whoever_stayed_away(Absentee absent) {
        CaseFacts after = pursued(meetingPlanned(FIRST, "2026-11-12", "2026-10-30"), noticeGiven(FIRST, "2026-10-30"))
                .when(notHeld(FIRST, absent).on("2026-11-12"))
                .then(meetingNotHeld(FIRST, "2026-11-12"))
                .touchingNoClock()
                .facts();

        assertThat(after.children().participated()).isFalse();
        assertThat(CaseClocks.of(after).get("ARRANGE_MEDIATION"))
                .as("the 30 days run on")
                .matches(ClockStanding::running);
    }

    @Test
    void the_notice_of_a_meeting_that_did_not_take_place_is_owed_no_longer() {
        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-10-30"))
                .when(notHeld(FIRST, Absentee.FAMILY).on("2026-11-12"))
                .changing(fallsAway("MEETING_NOTICE/" + FIRST));
    }

    @Test
    void another_meeting_may_follow_one_that_did_not_take_place() {
        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-10-30"), meetingNotHeld(FIRST, "2026-11-12"))
                .when(arrangeMeeting(SECOND, "2026-12-10").now())
                .then(meetingPlanned(SECOND, "2026-12-10", "2026-11-20"));
    }

    @Test
    void the_authoritys_absence_is_not_its_word_that_it_cannot_arrange() {
        pursued(
                        adviceGiven("2026-09-20"),
                        meetingPlanned(FIRST, "2026-10-15", "2026-10-01"),
                        meetingNotHeld(FIRST, "2026-10-15"))
                .when(issueCertificate(certificate(1), CertificateGround.C3))
                .thenRefused(RefusalCode.GROUND_NOT_MADE_OUT, "ground");
    }

    @Test
    void an_adjourned_mediation_owes_no_certificate_until_it_is_concluded() {
        pursued(meetingPlanned(FIRST, "2026-10-15", "2026-10-01"), meetingHeld(FIRST, "2026-10-15"))
                .when(adjournMeeting(FIRST).on("2026-10-15"))
                .then(meetingAdjourned(FIRST, "2026-10-15"))
                .touchingNoClock();
    }

    @Test
    void a_part_heard_mediation_concludes_after_its_next_session() {
        pursued(
                        meetingPlanned(FIRST, "2026-10-08", "2026-10-01"),
                        meetingHeld(FIRST, "2026-10-08"),
                        meetingAdjourned(FIRST, "2026-10-08"),
                        meetingPlanned(SECOND, "2026-10-29", "2026-10-08"),
                        meetingHeld(SECOND, "2026-10-29"))
                .when(concludeMediation(Outcome.PARTIAL_AGREEMENT).on("2026-10-29"))
                .then(mediationConcluded("2026-10-29"), outcomeRecorded(Outcome.PARTIAL_AGREEMENT, "2026-10-29"))
                .changing(starts("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-03"));
    }

    @Test
    void whoever_took_part_gets_a_certificate_although_the_other_side_broke_it_off() {
        pursued(
                        meetingPlanned(FIRST, "2026-10-29", "2026-10-01"),
                        meetingHeld(FIRST, "2026-10-29"),
                        meetingAdjourned(FIRST, "2026-10-29"))
                .when(abandonMediation(CancelledBy.LOCAL_AUTHORITY, Outcome.NO_AGREEMENT)
                        .on("2026-11-12"))
                .then(
                        mediationAbandoned(CancelledBy.LOCAL_AUTHORITY, "2026-11-12"),
                        mediationConcluded("2026-11-12"),
                        outcomeRecorded(Outcome.NO_AGREEMENT, "2026-11-12"))
                .changing(starts("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-17"));
    }

    private static Story pursued(CaseEvent... then) {
        List<CaseEvent> before = List.of(
                decisionNotified("2026-09-10"),
                adviserContacted("2026-09-14"),
                issuesStated("2026-09-14", IssueKind.EDUCATION),
                mediationRequested("2026-09-20"),
                localAuthorityInformed("2026-09-21"));
        return Story.given(
                caseOpened("2026-09-14"),
                Stream.concat(before.stream(), Arrays.stream(then)).toArray(CaseEvent[]::new));
    }
}
