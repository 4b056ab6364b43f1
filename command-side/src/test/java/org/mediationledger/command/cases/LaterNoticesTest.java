package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;

/** What becomes of a decision after its first notice. Today is Friday 20 November 2026. */
class LaterNoticesTest {

    @Test
    void a_notice_sent_again_gives_no_more_time() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(furtherNotice("2026-11-16"))
                .then(furtherNotice("2026-11-16", "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void a_notice_that_turns_out_to_be_the_earlier_one_shortens_the_time() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(furtherNotice("2026-09-24"))
                .changing(
                        moves("CONTACT_ADVISER", "2026-12-01", "2026-11-24"),
                        moves("APPEAL", "2026-12-01", "2026-11-24"));
    }

    @Test
    void a_letter_whose_sending_nobody_knows_counts_from_the_date_that_it_bears() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(furtherNotice(NoticeKind.CORRECTED, LocalDate.parse("2026-09-24"), null))
                .changing(
                        moves("CONTACT_ADVISER", "2026-12-01", "2026-11-24"),
                        moves("APPEAL", "2026-12-01", "2026-11-24"));
    }

    @Test
    void a_notice_recorded_by_mistake_is_struck_out_and_the_time_is_as_it_was() {
        given(caseOpened(), decisionNotified("2026-10-01"), furtherNotice("2026-09-24", "2026-10-20"))
                .when(strikeOut(entry(5)))
                .changing(
                        moves("CONTACT_ADVISER", "2026-11-24", "2026-12-01"),
                        moves("APPEAL", "2026-11-24", "2026-12-01"));
    }

    /** The order in which notices become known does not matter: the earliest sending is the safe date. */
    @Test
    void in_whatever_order_notices_become_known_time_runs_from_the_earliest() {
        Random random = new Random(32);
        for (int tries = 0; tries < 200; tries++) {
            List<LocalDate> sent = new ArrayList<>();
            for (int notices = 0; notices < 2 + random.nextInt(4); notices++) {
                sent.add(LocalDate.parse("2026-09-01").plusDays(random.nextInt(60)));
            }
            LocalDate earliest = Collections.min(sent);
            List<CaseEvent> past = new ArrayList<>(caseOpened());
            past.add(decisionNotified(sent.getFirst().toString()));
            sent.stream().skip(1).forEach(day -> past.add(furtherNotice(day.toString(), "2026-11-16")));

            CaseFacts several = CaseState.of(past).facts();
            CaseFacts alone = given(caseOpened(), decisionNotified(earliest.toString()))
                    .when(giveAdvice())
                    .facts();

            assertThat(CaseClocks.of(several).get(Rule.APPEAL.name()))
                    .as("%s", sent)
                    .isEqualTo(CaseClocks.of(alone).get(Rule.APPEAL.name()));
        }
    }

    @Test
    void what_a_notice_leaves_out_changes_no_date() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(examineNotice(TOGETHER_TRUST, NoticeItem.TIME_SCALES, NoticeItem.RIGHT_TO_MEDIATION))
                .then(noticeExamined(
                        TOGETHER_TRUST,
                        "Together Trust",
                        "2026-11-20",
                        NoticeItem.RIGHT_TO_MEDIATION,
                        NoticeItem.TIME_SCALES))
                .touchingNoClock();
    }

    @Test
    void no_date_stops_because_the_authority_says_that_it_withdrew() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(decisionIsWithdrawn())
                .then(decisionWithdrawn("2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void a_plan_amended_while_the_case_is_open_is_another_decision_and_leaves_the_dates_of_this_one() {
        given(caseOpened(), decisionNotified("2026-10-01"))
                .when(decisionIsSuperseded(DecisionChange.PLAN_AMENDED))
                .then(decisionSuperseded(DecisionChange.PLAN_AMENDED, "2026-11-20"))
                .touchingNoClock();
    }

    @Test
    void a_widened_appeal_is_in_time_by_the_first_contact() {
        given(caseOpened(), sectionIOnlyNotified("2026-10-01"), adviserContacted("2026-10-05"))
                .when(widenAppeal(PlanSection.B))
                .then(appealWidened(false, "2026-11-20", PlanSection.B))
                .changing(met("CONTACT_ADVISER", "2026-10-05"), explainedAnew("APPEAL"));
    }

    @Test
    void a_widened_appeal_whose_first_contact_came_too_late_has_missed_regulation_33() {
        given(caseOpened(), sectionIOnlyNotified("2026-09-01"), adviserContacted("2026-11-05"))
                .when(widenAppeal(PlanSection.F))
                .then(appealWidened(true, "2026-11-20", PlanSection.F))
                .changing(metLate("CONTACT_ADVISER", "2026-11-05"), explainedAnew("APPEAL"));
    }

    @Test
    void a_widened_appeal_without_any_contact_is_tested_against_the_day_of_the_widening() {
        given(caseOpened(), sectionIOnlyNotified("2026-09-19"))
                .when(widenAppeal(PlanSection.B).on("2026-11-19"))
                .then(appealWidened(false, "2026-11-19", PlanSection.B));
        given(caseOpened(), sectionIOnlyNotified("2026-09-19"))
                .when(widenAppeal(PlanSection.B))
                .then(appealWidened(true, "2026-11-20", PlanSection.B));
    }

    @Test
    void a_certificate_that_issued_while_none_was_needed_gives_no_month_after_the_widening() {
        given(
                        caseOpened(),
                        sectionIOnlyNotified("2026-09-10"),
                        adviceGiven("2026-09-20"),
                        mediationDeclined("2026-10-20"),
                        certificateNoted(certificate(1), CertificateGround.C1, "2026-10-23"))
                .today("2026-11-02")
                .when(widenAppeal(PlanSection.B))
                .changing(
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        met("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-23"),
                        explainedAnew("APPEAL"));
    }

    @Test
    void a_certificate_that_issues_after_the_widening_needs_its_reason_and_shows_both_dates() {
        CaseFacts facts = given(
                        caseOpened(),
                        sectionIOnlyNotified("2026-09-10"),
                        adviceGiven("2026-09-20"),
                        mediationDeclined("2026-10-20"),
                        certificateNoted(certificate(1), CertificateGround.C1, "2026-10-23"),
                        appealWidened(false, "2026-11-02", PlanSection.B))
                .today("2026-11-05")
                .when(issueFurtherCertificate(
                        certificate(2), CertificateGround.C1, FurtherCertificateReason.APPEAL_WIDENED))
                .facts();

        assertThat(CaseClocks.of(facts))
                .hasEntrySatisfying(
                        Rule.APPEAL.name(),
                        appeal -> assertThat(appeal.date().dueOn()).isEqualTo("2026-11-10"));
    }

    @Test
    void permission_is_sought_answered_and_may_be_sought_again() {
        given(caseOpened(), decisionNotified("2026-09-10"))
                .when(seekPermission(PermissionNeed.NO_CERTIFICATE, PermissionNeed.OUT_OF_TIME))
                .then(permissionSought("2026-11-20", PermissionNeed.NO_CERTIFICATE, PermissionNeed.OUT_OF_TIME))
                .touchingNoClock();
        given(
                        caseOpened(),
                        decisionNotified("2026-09-10"),
                        permissionSought("2026-11-12", PermissionNeed.NO_CERTIFICATE),
                        permissionAnswered(PermissionAnswer.REFUSED, "2026-11-16"))
                .when(seekPermission(PermissionNeed.OUT_OF_TIME))
                .then(permissionSought("2026-11-20", PermissionNeed.OUT_OF_TIME))
                .touchingNoClock();
    }

    @Test
    void a_disagreement_about_an_appealable_decision_leaves_its_time_running() {
        given(resolutionOpened())
                .when(recordDecision().sentOn("2026-11-02").now())
                .changing(starts("CONTACT_ADVISER", "2027-01-02"), starts("APPEAL", "2027-01-04"));
        given(resolutionOpened(), decisionNotified("2026-11-02"))
                .when(registerAppeal())
                .changing(met("APPEAL", "2026-11-20"));
    }
}
