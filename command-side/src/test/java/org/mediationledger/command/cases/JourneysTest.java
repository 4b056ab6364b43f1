package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.ClockChanges.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;

/** Whole cases, day by day, with the dates that their events carry. */
class JourneysTest {

    private static final MeetingId FIRST = meeting(1);
    private static final MeetingId SECOND = meeting(2);

    private final Ledger ledger = Ledger.on("2026-09-14");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_family_that_declines_gets_its_certificate_within_three_working_days() {
        opened("2026-09-10", IssueKind.EDUCATION);
        assertThat(ledger.running()).isEqualTo(Map.of("CONTACT_ADVISER", "2026-11-10", "APPEAL", "2026-11-10"));

        assertThat(ledger.today("2026-09-21").changing(recordContact()))
                .containsExactly(met("CONTACT_ADVISER", "2026-09-21"));
        assertThat(ledger.today("2026-09-24").changing(giveAdvice())).isEmpty();
        assertThat(ledger.changing(declineMediation()))
                .containsExactly(starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-29"));
        assertThat(ledger.today("2026-09-28").changing(issueCertificate(certificate(1), CertificateGround.C1)))
                .containsExactlyInAnyOrder(
                        met("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-28"), explainedAnew("APPEAL"));

        CertificateEvent.CertificateIssued certificate = ledger.the(CertificateEvent.CertificateIssued.class);
        assertThat(certificate.triggerOn()).isEqualTo("2026-09-24");
        assertThat(certificate.dueOn()).isEqualTo("2026-09-29");
        assertThat(certificate.late()).isFalse();
        assertThat(certificate.contactAfterLimit()).isFalse();
        assertThat(certificate.notRequired()).isFalse();
        assertThat(certificate.person()).isEqualTo(PARENT);
        assertThat(certificate.decision()).isEqualTo(DECISION);
        assertThat(certificate.appealBy()).isEqualTo("2026-11-10");
        assertThat(certificate.appealByOtherReading()).isNull();
        assertThat(certificate.occurredOn()).isEqualTo("2026-09-28");
        assertThat(ledger.running()).isEqualTo(Map.of("APPEAL", "2026-11-10"));
    }

    @Test
    void an_appeal_ends_what_the_case_was_about() {
        declinedAndCertified("2026-10-28");
        assertThat(ledger.running()).containsEntry("APPEAL", "2026-11-30");

        assertThat(ledger.today("2026-12-01").changing(registerAppeal().on("2026-11-30")))
                .containsExactly(met("APPEAL", "2026-11-30"));
        assertThat(ledger.changing(decideAppeal())).isEmpty();
        assertThat(ledger.running()).isEmpty();
    }

    @Test
    void an_appeal_after_its_time_is_recorded_as_late() {
        declinedAndCertified("2026-10-28");

        assertThat(ledger.today("2026-12-01").changing(registerAppeal()))
                .containsExactly(metLate("APPEAL", "2026-12-01"));
    }

    @Test
    void a_certificate_that_issues_too_late_is_recorded_as_late() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        assertThat(ledger.today("2026-09-18").changing(issueCertificate(certificate(1), CertificateGround.C1)))
                .containsExactlyInAnyOrder(
                        metLate("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-18"), explainedAnew("APPEAL"));

        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).dueOn()).isEqualTo("2026-09-17");
        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).late()).isTrue();
    }

    @Test
    void a_certificate_on_its_last_day_is_in_time() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        ledger.today("2026-09-17").accepts(issueCertificate(certificate(1), CertificateGround.C1));

        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).late()).isFalse();
    }

    @Test
    void two_sessions_end_in_a_partial_agreement_whose_steps_have_clocks_of_their_own() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION, IssueKind.SOCIAL_CARE);
        assertThat(ledger.running()).containsEntry("ARRANGE_MEDIATION", "2026-10-24");

        assertThat(ledger.changing(arrangeMeeting(FIRST, "2026-10-08")
                        .familyToldOn("2026-09-24")
                        .now()))
                .containsExactly(met("MEETING_NOTICE/" + FIRST, "2026-09-24"));
        held(FIRST, "2026-10-08", met("ARRANGE_MEDIATION", "2026-10-08"));
        assertThat(ledger.running())
                .as("the first session concludes nothing")
                .isEqualTo(Map.of("APPEAL", "2026-11-10"));
        assertThat(ledger.changing(arrangeMeeting(SECOND, "2026-10-29").now()))
                .containsExactly(starts("MEETING_NOTICE/" + SECOND, "2026-10-22"));
        assertThat(ledger.today("2026-10-22").changing(giveNotice(SECOND)))
                .containsExactly(met("MEETING_NOTICE/" + SECOND, "2026-10-22"));
        held(SECOND, "2026-10-29");

        assertThat(ledger.changing(concludeMediation(Outcome.PARTIAL_AGREEMENT)))
                .containsExactly(starts("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-03"));
        assertThat(ledger.changing(recordAgreement(
                        step(1, AgreedAction.ASSESS),
                        step(2, AgreedAction.AMEND_CONTENT),
                        step(3, AgreedAction.CHANGE_PLACEMENT),
                        step(4, AgreedAction.NON_APPEALABLE),
                        step(5, AgreedAction.VOLUNTARY, ItemOwner.THIRD_PARTY),
                        step(6, AgreedAction.NON_APPEALABLE, ItemOwner.THIRD_PARTY),
                        step(7, AgreedAction.NON_APPEALABLE, ItemOwner.FAMILY),
                        stepBy(8, AgreedAction.ISSUE_PLAN, "2027-01-15"))))
                .containsExactlyInAnyOrder(
                        starts("ASSESS_NOTIFY/" + item(1), "2026-11-12"),
                        starts("ASSESS_NO_PLAN_DECISION/" + item(1), "2027-01-07"),
                        starts("ASSESS_FINAL_PLAN/" + item(1), "2027-02-04"),
                        starts("AMEND_CONTENT/" + item(2), "2026-12-03"),
                        starts("CHANGE_PLACEMENT/" + item(3), "2026-12-03"),
                        starts("NON_APPEALABLE_ACTION/" + item(4), "2026-11-12"),
                        starts("PLAN_DRAFT/" + item(8), "2027-01-15"),
                        starts("PLAN_FINAL/" + item(8), "2027-01-15"));
        assertThat(ledger.today("2026-11-02").changing(issueCertificate(certificate(1), CertificateGround.C2)))
                .containsExactlyInAnyOrder(
                        met("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-02"),
                        moves("APPEAL", "2026-11-10", "2026-12-02"));

        assertThat(ledger.today("2026-11-13").changing(completeStep(item(4), null)))
                .containsExactly(metLate("NON_APPEALABLE_ACTION/" + item(4), "2026-11-13"));
        assertThat(ledger.changing(completeStep(item(5), null))).isEmpty();
        assertThat(ledger.changing(completeStep(item(6), null))).isEmpty();
        assertThat(ledger.changing(completeStep(item(1), Rule.ASSESS_NOTIFY).on("2026-11-12")))
                .containsExactly(met("ASSESS_NOTIFY/" + item(1), "2026-11-12"));
        assertThat(ledger.today("2027-01-04").changing(completeStep(item(1), Rule.ASSESS_FINAL_PLAN)))
                .as("an assessment ends with a plan or without")
                .containsExactlyInAnyOrder(
                        met("ASSESS_FINAL_PLAN/" + item(1), "2027-01-04"),
                        fallsAway("ASSESS_NO_PLAN_DECISION/" + item(1)));
    }

    @Test
    void the_outcome_of_a_mediation_stands_apart_from_its_conclusion() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.accepts(arrangeMeeting(FIRST, "2026-10-08").now());
        held(
                FIRST,
                "2026-10-08",
                metLate("MEETING_NOTICE/" + FIRST, "2026-10-08"),
                met("ARRANGE_MEDIATION", "2026-10-08"));

        ledger.accepts(concludeMediation(Outcome.NO_AGREEMENT).on("2026-10-08"));

        assertThat(ledger.the(ConclusionEvent.MediationConcluded.class).occurredOn())
                .isEqualTo("2026-10-08");
        assertThat(ledger.the(ConclusionEvent.OutcomeRecorded.class).outcome()).isEqualTo(Outcome.NO_AGREEMENT);
        assertThat(ledger.the(ConclusionEvent.OutcomeRecorded.class).occurredOn())
                .isEqualTo("2026-10-08");
    }

    @Test
    void an_authority_cancels_twice_and_cannot_arrange() {
        ledger.today("2023-12-01");
        ledger.accepts(openCase()
                .with(recordDecision().sentOn("2023-11-28"))
                .about(IssueKind.EDUCATION)
                .now());
        assertThat(ledger.running()).isEqualTo(Map.of("CONTACT_ADVISER", "2024-01-28", "APPEAL", "2024-01-29"));
        ledger.today("2023-12-04").accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.accepts(requestMediation());
        assertThat(ledger.changing(informLocalAuthority())).containsExactly(starts("ARRANGE_MEDIATION", "2024-01-03"));

        cancelledByTheAuthority(FIRST, "2023-12-19", "2023-12-12");
        cancelledByTheAuthority(SECOND, "2024-01-02", "2023-12-20");
        assertThat(ledger.today("2024-01-11").changing(recordCannotArrange()))
                .containsExactly(starts("ISSUE_CERTIFICATE/CANNOT_ARRANGE_TOLD", "2024-01-16"));
        assertThat(ledger.today("2024-01-16").changing(issueCertificate(certificate(1), CertificateGround.C3)))
                .containsExactlyInAnyOrder(
                        met("ISSUE_CERTIFICATE/CANNOT_ARRANGE_TOLD", "2024-01-16"),
                        moves("APPEAL", "2024-01-29", "2024-02-16"));

        assertThat(ledger.all(MeetingEvent.MeetingCancelled.class))
                .extracting(MeetingEvent.MeetingCancelled::by)
                .containsOnly(CancelledBy.LOCAL_AUTHORITY);
        assertThat(ledger.all(MeetingEvent.MeetingArranged.class))
                .extracting(MeetingEvent.MeetingArranged::number)
                .containsExactly(1, 2);
        assertThat(ledger.running())
                .as("the family may still mediate")
                .isEqualTo(Map.of("APPEAL", "2024-02-16", "ARRANGE_MEDIATION", "2024-01-03"));
    }

    private void cancelledByTheAuthority(MeetingId meeting, String plannedOn, String on) {
        ledger.accepts(arrangeMeeting(meeting, plannedOn).now());
        assertThat(ledger.today(on).changing(cancelMeeting(meeting, CancelledBy.LOCAL_AUTHORITY)))
                .containsExactly(fallsAway("MEETING_NOTICE/" + meeting));
    }

    @Test
    void a_family_that_changes_its_mind_gets_a_certificate_that_prints_like_a_no() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);

        assertThat(ledger.today("2026-10-01").changing(endPursuit()))
                .containsExactlyInAnyOrder(
                        starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-06"), fallsAway("ARRANGE_MEDIATION"));
        ledger.refuses(RefusalCode.GROUND_NOT_MADE_OUT, issueCertificate(certificate(1), CertificateGround.C1));
        assertThat(ledger.changing(issueCertificate(certificate(1), CertificateGround.C1B)))
                .containsExactlyInAnyOrder(
                        met("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-01"), explainedAnew("APPEAL"));
        assertThat(CertificateGround.C1B.printed()).isEqualTo(CertificateGround.C1.printed());
    }

    @Test
    void a_family_that_wishes_again_has_the_authority_told_again() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION, IssueKind.HEALTH);
        ledger.accepts(informCommissioner());
        ledger.today("2026-10-01").accepts(endPursuit());

        assertThat(ledger.today("2026-10-12").changing(requestMediation()))
                .containsExactly(fallsAway("ISSUE_CERTIFICATE/FAMILY_DECLINED"));
        ledger.refuses(
                RefusalCode.AUTHORITY_NOT_INFORMED,
                arrangeMeeting(FIRST, "2026-11-12").now());
        assertThat(ledger.changing(informLocalAuthority()))
                .containsExactlyInAnyOrder(
                        starts("TELL_COMMISSIONER", "2026-10-15"), starts("ARRANGE_MEDIATION", "2026-11-11"));
    }

    @Test
    void told_twice_the_authority_knew_from_the_earlier_day() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);

        assertThat(ledger.today("2026-09-28").changing(informLocalAuthority())).isEmpty();
        assertThat(ledger.changing(informLocalAuthority().on("2026-09-22")))
                .containsExactly(moves("ARRANGE_MEDIATION", "2026-10-24", "2026-10-22"));
    }

    @Test
    void a_withdrawal_leaves_the_appeal_window_alone() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);

        assertThat(ledger.changing(withdrawRequest())).containsExactly(fallsAway("ARRANGE_MEDIATION"));
        assertThat(ledger.running()).isEqualTo(Map.of("APPEAL", "2026-11-10"));
    }

    @Test
    void health_alone_is_arranged_by_the_commissioning_body_and_leads_to_no_certificate() {
        opened("2026-09-10", IssueKind.HEALTH);
        assertThat(started(DecisionEvent.IssuesStated.class)).isEmpty();
        assertThat(ledger.the(DecisionEvent.IssuesStated.class).clocks().restated())
                .allSatisfy(moved -> assertThat(moved.now().conditional()).isTrue())
                .hasSize(2);
        ledger.accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.today("2026-10-02").accepts(requestMediation());
        assertThat(ledger.changing(informLocalAuthority())).containsExactly(starts("TELL_COMMISSIONER", "2026-10-07"));
        assertThat(ledger.today("2026-10-07").changing(informCommissioner()))
                .containsExactlyInAnyOrder(
                        met("TELL_COMMISSIONER", "2026-10-07"), starts("ARRANGE_MEDIATION", "2026-11-06"));
        ledger.accepts(arrangeMeeting(FIRST, "2026-11-05").now());
        MeetingEvent.MeetingArranged arranged = ledger.the(MeetingEvent.MeetingArranged.class);
        assertThat(arranged.noticeBy()).extracting(StatutoryDate::owedBy).isEqualTo(DutyHolder.COMMISSIONING_BODY);
        assertThat(arranged.clocks().started().getFirst().date()).isEqualTo(arranged.noticeBy());
        ledger.today("2026-10-29").accepts(giveNotice(FIRST));
        held(FIRST, "2026-11-05", met("ARRANGE_MEDIATION", "2026-11-05"));

        assertThat(ledger.today("2026-11-12").changing(concludeMediation(Outcome.FULL_AGREEMENT)))
                .isEmpty();
        assertThat(ledger.changing(recordAgreement(step(1, AgreedAction.NON_APPEALABLE, ItemOwner.COMMISSIONING_BODY))))
                .containsExactlyInAnyOrder(
                        starts("TELL_LA_OF_AGREEMENT", "2026-11-19"),
                        starts("NON_APPEALABLE_ACTION/" + item(1), "2026-11-26"));
        ledger.refuses(RefusalCode.HEALTH_ONLY_NO_CERTIFICATE, issueCertificate(certificate(1), CertificateGround.C2));
        assertThat(ledger.today("2026-11-20").changing(tellAuthorityOfAgreement()))
                .containsExactly(metLate("TELL_LA_OF_AGREEMENT", "2026-11-20"));
    }

    @Test
    void a_family_that_mediates_no_health_may_still_decline_for_the_education_part() {
        opened("2026-09-10", IssueKind.HEALTH);
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1));
    }

    @Test
    void section_i_alone_needs_no_certificate_and_no_contact() {
        ledger.accepts(openCase()
                .with(recordDecision()
                        .sentOn("2026-09-10")
                        .of(DecisionKind.PLAN_CONTENT)
                        .aboutSectionIOnly())
                .about(IssueKind.EDUCATION)
                .now());
        assertThat(ledger.running()).isEqualTo(Map.of("APPEAL", "2026-11-10"));
        assertThat(ledger.changing(recordContact())).isEmpty();
        ledger.accepts(giveAdvice());
        assertThat(ledger.changing(declineMediation())).isEmpty();

        assertThat(ledger.today("2026-10-28").changing(issueCertificate(certificate(1), CertificateGround.C1)))
                .as("two months are final")
                .isEmpty();
        CertificateEvent.CertificateIssued certificate = ledger.the(CertificateEvent.CertificateIssued.class);
        assertThat(certificate.notRequired()).isTrue();
        assertThat(certificate.triggerOn()).isNull();
        assertThat(certificate.dueOn()).isNull();
        assertThat(certificate.late()).isFalse();
    }

    @Test
    void an_appeal_that_turns_out_wider_than_section_i_needs_what_it_did_not() {
        ledger.accepts(openCase()
                .with(recordDecision()
                        .sentOn("2026-09-10")
                        .of(DecisionKind.PLAN_CONTENT)
                        .aboutSectionIOnly())
                .now());
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        assertThat(ledger.changing(correctDecision(
                        ledger.entry(DecisionEvent.DecisionNotified.class),
                        DecisionKind.PLAN_CONTENT,
                        false,
                        "2026-09-10")))
                .contains(
                        starts("CONTACT_ADVISER", "2026-11-10"),
                        starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-17"));
    }

    @Test
    void disagreement_resolution_has_consents_and_meetings_and_no_clock() {
        ledger.accepts(openCase().forDisagreementResolution().withDisagreement().now());
        ledger.accepts(consentToResolution(Party.FAMILY, true));
        ledger.refuses(
                RefusalCode.RESOLUTION_CONSENT_MISSING,
                arrangeMeeting(FIRST, "2026-09-15").now());
        ledger.accepts(consentToResolution(Party.SCHOOL_OR_COLLEGE, false));
        ledger.accepts(consentToResolution(Party.SCHOOL_OR_COLLEGE, true));
        ledger.accepts(arrangeMeeting(FIRST, "2026-09-15").now());
        ledger.accepts(giveNotice(FIRST));
        held(FIRST, "2026-09-15");
        ledger.accepts(concludeMediation(Outcome.FULL_AGREEMENT));
        ledger.accepts(recordAgreement(step(1, AgreedAction.ASSESS)));
        ledger.accepts(completeStep(item(1), Rule.ASSESS_NOTIFY));

        ledger.refuses(
                RefusalCode.NOT_IN_DISAGREEMENT_RESOLUTION, issueCertificate(certificate(1), CertificateGround.C2));
        assertThat(ledger.the(MeetingEvent.MeetingArranged.class).noticeBy()).isNull();
        assertThat(ledger.changesSince(0)).isEmpty();
    }

    @Test
    void a_second_certificate_needs_a_reason_and_shows_both_appeal_dates() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.today("2026-10-20").accepts(recordCannotArrange());
        ledger.today("2026-10-21").accepts(issueCertificate(certificate(1), CertificateGround.C3));
        ledger.accepts(arrangeMeeting(FIRST, "2026-11-05").now());
        ledger.accepts(giveNotice(FIRST));
        held(FIRST, "2026-11-05", metLate("ARRANGE_MEDIATION", "2026-11-05"));
        ledger.accepts(concludeMediation(Outcome.NO_AGREEMENT));
        ledger.today("2026-11-09");

        assertThat(ledger.refuses(issueCertificate(certificate(2), CertificateGround.C2))
                        .message())
                .contains("2026-11-23", "2026-12-09");
        assertThat(ledger.changing(issueFurtherCertificate(
                        certificate(2),
                        CertificateGround.C2,
                        FurtherCertificateReason.MEDIATED_AFTER_AUTHORITY_COULD_NOT)))
                .as("the safe appeal date stays")
                .containsExactly(met("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-09"));

        CertificateEvent.CertificateIssued second =
                ledger.all(CertificateEvent.CertificateIssued.class).getLast();
        assertThat(second.further()).isEqualTo(FurtherCertificateReason.MEDIATED_AFTER_AUTHORITY_COULD_NOT);
        assertThat(second.appealBy()).isEqualTo("2026-11-23");
        assertThat(second.appealByOtherReading()).isEqualTo("2026-12-09");
    }

    @Test
    void a_paper_certificate_counts_from_the_day_printed_on_it() {
        opened("2026-09-10", IssueKind.EDUCATION);

        assertThat(ledger.today("2026-11-02")
                        .changing(recordCertificate(certificate(1), CertificateGround.C3, "2026-10-28")))
                .containsExactly(moves("APPEAL", "2026-11-10", "2026-11-30"));

        CertificateEvent.CertificateRecorded paper = ledger.the(CertificateEvent.CertificateRecorded.class);
        assertThat(paper.issuedOn()).isEqualTo("2026-10-28");
        assertThat(paper.occurredOn()).isEqualTo("2026-11-02");
        assertThat(paper.appealBy()).isEqualTo("2026-11-30");
        assertThat(ledger.the(ChildNoted.CertificateNoted.class).occurredOn()).isEqualTo("2026-10-28");
    }

    @Test
    void a_paper_certificate_that_is_older_than_one_issued_here_is_the_first() {
        declinedAndCertified("2026-10-28");

        assertThat(ledger.today("2026-11-02")
                        .changing(recordFurtherCertificate(
                                certificate(2),
                                CertificateGround.C3,
                                "2026-10-20",
                                FurtherCertificateReason.OTHER_PROVIDER)))
                .containsExactly(moves("APPEAL", "2026-11-30", "2026-11-20"));
        CertificateEvent.CertificateRecorded paper = ledger.the(CertificateEvent.CertificateRecorded.class);
        assertThat(paper.appealBy()).isEqualTo("2026-11-20");
        assertThat(paper.appealByOtherReading()).isEqualTo("2026-11-20");
    }

    @Test
    void a_withdrawn_certificate_stays_on_record_and_another_takes_its_place() {
        declinedAndCertified("2026-10-28");

        assertThat(ledger.today("2026-10-29").changing(withdrawCertificate(certificate(1))))
                .containsExactlyInAnyOrder(
                        starts("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-29"),
                        moves("APPEAL", "2026-11-30", "2026-11-10"));
        ledger.refuses(RefusalCode.CERTIFICATE_ALREADY_WITHDRAWN, withdrawCertificate(certificate(1)));
        assertThat(ledger.changing(issueCertificate(certificate(2), CertificateGround.C1)))
                .as("no reason is needed where none is in force")
                .contains(met("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-29"));
        assertThat(ledger.the(CertificateEvent.CertificateWithdrawn.class).replacedBy())
                .isNull();
    }

    @Test
    void a_certificate_is_withdrawn_in_favour_of_a_second_one() {
        declinedAndCertified("2026-10-28");
        ledger.today("2026-10-30")
                .accepts(recordFurtherCertificate(
                        certificate(2),
                        CertificateGround.C1B,
                        "2026-10-30",
                        FurtherCertificateReason.REPLACES_WITHDRAWN));

        assertThat(ledger.changing(withdrawCertificate(certificate(1), certificate(2))))
                .as("the second one's month counts now; the duty was met by it, a day later")
                .contains(metLate("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-30"));

        assertThat(ledger.the(CertificateEvent.CertificateWithdrawn.class).replacedBy())
                .isEqualTo(certificate(2));
    }

    @Test
    void copies_keep_the_certificate_and_are_counted() {
        declinedAndCertified("2026-10-28");

        assertThat(ledger.changing(copyCertificate(certificate(1)))).isEmpty();
        ledger.accepts(closeCase());
        ledger.accepts(copyCertificate(certificate(1)));

        assertThat(ledger.all(CertificateEvent.CopyMade.class))
                .extracting(CertificateEvent.CopyMade::copy)
                .containsExactly(1, 2);
    }

    @Test
    void a_contact_after_two_months_is_recorded_and_marks_the_certificate() {
        opened("2026-09-10", IssueKind.EDUCATION);

        assertThat(ledger.today("2026-11-11").changing(recordContact()))
                .containsExactly(metLate("CONTACT_ADVISER", "2026-11-11"));
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());
        assertThat(ledger.changing(issueCertificate(certificate(1), CertificateGround.C1)))
                .contains(moves("APPEAL", "2026-11-10", "2026-12-11"));

        assertThat(ledger.the(ChoiceEvent.AdviserContacted.class).afterLimit()).isTrue();
        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).contactAfterLimit())
                .isTrue();
    }

    @Test
    void a_contact_on_the_last_day_is_in_time() {
        opened("2026-09-10", IssueKind.EDUCATION);

        assertThat(ledger.today("2026-11-10").changing(recordContact()))
                .containsExactly(met("CONTACT_ADVISER", "2026-11-10"));
        assertThat(ledger.the(ChoiceEvent.AdviserContacted.class).afterLimit()).isFalse();
    }

    @Test
    void advice_after_two_months_marks_the_certificate_where_no_contact_is_recorded() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.today("2026-11-11").accepts(giveAdvice());
        ledger.accepts(declineMediation());
        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1));

        assertThat(ledger.the(CertificateEvent.CertificateIssued.class).contactAfterLimit())
                .isTrue();
    }

    @Test
    void a_letter_that_bears_an_earlier_date_than_its_sending_warns_earlier() {
        ledger.accepts(openCase()
                .with(recordDecision().printedOn("2026-09-07").sentOn("2026-09-10"))
                .now());

        assertThat(ledger.the(DecisionEvent.DecisionNotified.class).clocks().started())
                .hasSize(2)
                .allSatisfy(clock -> {
                    assertThat(clock.date().dueOn()).isEqualTo("2026-11-10");
                    assertThat(clock.date().targetOn())
                            .isEqualTo(clock.date().rule() == Rule.APPEAL ? "2026-11-09" : "2026-11-07");
                });
    }

    @Test
    void a_letter_whose_sending_nobody_knows_counts_from_the_date_that_it_bears() {
        ledger.accepts(openCase().with(recordDecision().printedOn("2026-09-07")).now());

        assertThat(ledger.running()).isEqualTo(Map.of("CONTACT_ADVISER", "2026-11-07", "APPEAL", "2026-11-09"));
    }

    @Test
    void short_notice_is_lawful_where_the_family_agrees() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);

        ledger.refuses(
                RefusalCode.NOTICE_TOO_SHORT,
                arrangeMeeting(FIRST, "2026-09-30").now());
        assertThat(ledger.changing(arrangeMeeting(FIRST, "2026-09-30")
                        .familyAgreesToShortNotice()
                        .now()))
                .containsExactly(starts("MEETING_NOTICE/" + FIRST, "2026-09-23"));
        assertThat(ledger.changing(giveShortNotice(FIRST)))
                .containsExactly(metLate("MEETING_NOTICE/" + FIRST, "2026-09-24"));
        assertThat(ledger.the(MeetingEvent.NoticeGiven.class).shortNoticeConsent())
                .isTrue();
    }

    @Test
    void five_working_days_are_enough() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);

        ledger.accepts(arrangeMeeting(FIRST, "2026-10-01").now());
        assertThat(ledger.changing(giveNotice(FIRST))).containsExactly(met("MEETING_NOTICE/" + FIRST, "2026-09-24"));
    }

    @Test
    void a_meeting_that_moves_is_told_of_anew() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.accepts(
                arrangeMeeting(FIRST, "2026-10-15").familyToldOn("2026-09-24").now());

        assertThat(ledger.changing(moveMeeting(FIRST, "2026-10-22").now()))
                .containsExactlyInAnyOrder(
                        moves("MEETING_NOTICE/" + FIRST, "2026-10-08", "2026-10-15"),
                        starts("MEETING_NOTICE/" + FIRST, "2026-10-15"));
        assertThat(ledger.today("2026-10-15").changing(giveNotice(FIRST)))
                .containsExactly(met("MEETING_NOTICE/" + FIRST, "2026-10-15"));
        held(FIRST, "2026-10-22", met("ARRANGE_MEDIATION", "2026-10-22"));
        ledger.refuses(
                RefusalCode.MEETING_OVER, moveMeeting(FIRST, "2026-11-22").now());
    }

    @Test
    void a_second_supporter_comes_with_everybodys_consent() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.accepts(arrangeMeeting(FIRST, "2026-10-15").now());
        ledger.accepts(supporter("friend", AttendanceBasis.SUPPORTER_BY_RIGHT));
        ledger.refuses(
                RefusalCode.SECOND_SUPPORTER_NEEDS_CONSENT, supporter("advocate", AttendanceBasis.SUPPORTER_BY_RIGHT));

        ledger.accepts(supporter("advocate", AttendanceBasis.CONSENT_OF_ALL));
        ledger.accepts(supporter("another", AttendanceBasis.CONSENT_OF_MEDIATOR));

        assertThat(ledger.all(MeetingEvent.AttendeeNamed.class)).hasSize(3);
        assertThat(ledger.all(ChildNoted.MeetingDetailNoted.class)).hasSize(3);
    }

    private static Ask supporter(String word, AttendanceBasis basis) {
        return nameAttendee(FIRST, person(word), AttendeeRole.SUPPORTER, basis);
    }

    @Test
    void a_closed_case_has_no_clocks_and_reopened_has_them_again() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(recordContact());

        assertThat(ledger.changing(closeCase())).containsExactly(fallsAway("APPEAL"));
        ledger.refuses(RefusalCode.CASE_CLOSED, giveAdvice());
        assertThat(ledger.changing(registerAppeal()))
                .as("what others do is still recorded")
                .isEmpty();
        assertThat(ledger.changing(reopenCase()))
                .containsExactlyInAnyOrder(met("CONTACT_ADVISER", "2026-09-14"), met("APPEAL", "2026-09-14"));
    }

    @Test
    void a_reopened_case_runs_on() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(closeCase());

        assertThat(ledger.changing(reopenCase()))
                .containsExactlyInAnyOrder(starts("CONTACT_ADVISER", "2026-11-10"), starts("APPEAL", "2026-11-10"));
    }

    @Test
    void a_corrected_notice_restates_every_date_that_hangs_on_it_at_once() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(recordContact());

        assertThat(ledger.changing(correctDecision(ledger.entry(DecisionEvent.DecisionNotified.class), "2026-09-03")))
                .containsExactlyInAnyOrder(
                        moves("CONTACT_ADVISER", "2026-11-10", "2026-11-03"),
                        met("CONTACT_ADVISER", "2026-09-14"),
                        moves("APPEAL", "2026-11-10", "2026-11-03"));

        CorrectionEvent.DatesRestated restated = ledger.the(CorrectionEvent.DatesRestated.class);
        assertThat(restated.corrects()).isEqualTo(ledger.entry(DecisionEvent.DecisionNotified.class));
        assertThat(ledger.events().getLast()).isEqualTo(restated);
        assertThat(ledger.the(DecisionEvent.DecisionNotified.class).sentOn())
                .as("nothing is edited")
                .isEqualTo("2026-09-10");
    }

    @Test
    void a_corrected_contact_that_was_late_is_so_no_more() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.today("2026-11-11").accepts(recordContact());

        assertThat(corrected(ChoiceEvent.AdviserContacted.class, "2026-11-10"))
                .containsExactly(met("CONTACT_ADVISER", "2026-11-10"));
    }

    @Test
    void a_correction_that_moves_no_date_restates_none() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(giveAdvice());

        assertThat(corrected(ChoiceEvent.AdviceGiven.class, "2026-09-11")).isEmpty();
        assertThat(ledger.all(CorrectionEvent.DatesRestated.class)).isEmpty();
    }

    @Test
    void a_corrected_no_moves_the_day_by_which_the_certificate_was_due() {
        declinedAndCertified("2026-10-28");

        assertThat(corrected(ChoiceEvent.MediationDeclined.class, "2026-10-22"))
                .containsExactlyInAnyOrder(
                        moves("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-29", "2026-10-27"),
                        metLate("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-28"));
    }

    @Test
    void a_corrected_end_of_pursuit_moves_the_day_by_which_the_certificate_is_due() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.today("2026-10-01").accepts(endPursuit());

        assertThat(corrected(ChoiceEvent.PursuitEnded.class, "2026-09-30"))
                .containsExactly(moves("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-06", "2026-10-05"));
    }

    @Test
    void corrected_wishes_and_withdrawals_keep_the_clocks_that_hang_on_others() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        assertThat(corrected(ChoiceEvent.MediationRequested.class, "2026-09-23"))
                .isEmpty();
        ledger.accepts(withdrawRequest().on("2026-09-24"));
        assertThat(corrected(ChoiceEvent.RequestWithdrawn.class, "2026-09-25")).isEmpty();
        ledger.accepts(leaveChoiceOpen().on("2026-09-26"));
        assertThat(corrected(ChoiceEvent.ChoiceLeftOpen.class, "2026-09-25")).isEmpty();

        assertThat(ledger.all(CorrectionEvent.DateCorrected.class))
                .extracting(CorrectionEvent.DateCorrected::before)
                .containsExactly(
                        LocalDate.parse("2026-09-24"), LocalDate.parse("2026-09-24"), LocalDate.parse("2026-09-26"));
    }

    @Test
    void a_corrected_telling_of_the_bodies_moves_what_they_owe() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION, IssueKind.HEALTH);
        ledger.accepts(informCommissioner());
        ledger.today("2026-10-20").accepts(recordCannotArrange());

        assertThat(corrected(ArrangementEvent.LocalAuthorityInformed.class, "2026-09-22"))
                .containsExactlyInAnyOrder(
                        moves("TELL_COMMISSIONER", "2026-09-29", "2026-09-25"),
                        met("TELL_COMMISSIONER", "2026-09-24"),
                        moves("ARRANGE_MEDIATION", "2026-10-24", "2026-10-22"));
        assertThat(corrected(ArrangementEvent.CommissionerInformed.class, "2026-09-28"))
                .containsExactly(metLate("TELL_COMMISSIONER", "2026-09-28"));
        assertThat(corrected(ArrangementEvent.CannotArrangeTold.class, "2026-10-19"))
                .containsExactly(moves("ISSUE_CERTIFICATE/CANNOT_ARRANGE_TOLD", "2026-10-23", "2026-10-22"));
    }

    @Test
    void a_corrected_end_of_mediation_moves_the_certificate_and_the_steps() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.accepts(
                arrangeMeeting(FIRST, "2026-10-08").familyToldOn("2026-09-24").now());
        held(FIRST, "2026-10-08", met("ARRANGE_MEDIATION", "2026-10-08"));
        ledger.today("2026-10-22").accepts(concludeMediation(Outcome.FULL_AGREEMENT));
        ledger.accepts(recordAgreement(step(1, AgreedAction.AMEND_CONTENT), step(2, AgreedAction.CHANGE_PLACEMENT)));

        assertThat(corrected(ConclusionEvent.MediationConcluded.class, "2026-10-20"))
                .containsExactly(moves("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-10-27", "2026-10-23"));
        assertThat(corrected(ConclusionEvent.OutcomeRecorded.class, "2026-10-20"))
                .isEmpty();
        assertThat(corrected(ConclusionEvent.AgreementMade.class, "2026-10-20"))
                .containsExactlyInAnyOrder(
                        moves("AMEND_CONTENT/" + item(1), "2026-11-26", "2026-11-24"),
                        moves("CHANGE_PLACEMENT/" + item(2), "2026-11-26", "2026-11-24"));
        ledger.today("2026-11-25").accepts(completeStep(item(1), null));
        assertThat(corrected(ConclusionEvent.AgreedStepDone.class, "2026-11-24"))
                .containsExactly(met("AMEND_CONTENT/" + item(1), "2026-11-24"));
    }

    @Test
    void a_corrected_telling_of_the_authority_is_in_time() {
        health();
        ledger.today("2026-10-16").accepts(tellAuthorityOfAgreement());

        assertThat(corrected(ConclusionEvent.AuthorityToldOfAgreement.class, "2026-10-15"))
                .containsExactly(met("TELL_LA_OF_AGREEMENT", "2026-10-15"));
    }

    private void health() {
        opened("2026-09-10", IssueKind.HEALTH);
        ledger.accepts(requestMediation());
        ledger.accepts(informLocalAuthority());
        ledger.accepts(informCommissioner());
        ledger.accepts(
                arrangeMeeting(FIRST, "2026-10-08").familyToldOn("2026-09-14").now());
        held(FIRST, "2026-10-08", met("ARRANGE_MEDIATION", "2026-10-08"));
        ledger.accepts(recordAgreement(step(1, AgreedAction.NON_APPEALABLE)));
    }

    @Test
    void issues_that_turn_out_wider_than_health_restate_who_owes_what() {
        health();

        assertThat(ledger.changing(stateIssues(IssueKind.HEALTH, IssueKind.EDUCATION)))
                .contains(fallsAway("TELL_LA_OF_AGREEMENT"), explainedAnew("ARRANGE_MEDIATION"));
    }

    @Test
    void a_corrected_appeal_is_in_time() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(recordContact());
        ledger.today("2026-11-11").accepts(registerAppeal());
        ledger.accepts(decideAppeal());

        assertThat(corrected(AftermathEvent.AppealRegistered.class, "2026-11-10"))
                .containsExactly(met("APPEAL", "2026-11-10"));
        assertThat(corrected(AftermathEvent.AppealDecided.class, "2026-11-10")).isEmpty();
    }

    @Test
    void an_entry_struck_out_takes_its_clocks_with_it() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.accepts(declineMediation());

        assertThat(ledger.changing(strikeOut(ledger.entry(ChoiceEvent.MediationDeclined.class))))
                .containsExactly(fallsAway("ISSUE_CERTIFICATE/FAMILY_DECLINED"));
        assertThat(ledger.changing(strikeOut(ledger.entry(ChoiceEvent.AdviserContacted.class))))
                .containsExactly(starts("CONTACT_ADVISER", "2026-11-10"));
        ledger.refuses(RefusalCode.ENTRY_NOT_FOUND, strikeOut(ledger.entry(ChoiceEvent.MediationDeclined.class)));
        ledger.accepts(requestMediation());
    }

    @Test
    void a_pursuit_that_ended_was_one_even_if_its_beginning_is_struck_out() {
        pursued("2026-09-10", "2026-09-24", IssueKind.EDUCATION);
        ledger.accepts(endPursuit());
        ledger.accepts(strikeOut(ledger.entry(ChoiceEvent.MediationRequested.class)));

        ledger.refuses(RefusalCode.GROUND_NOT_MADE_OUT, issueCertificate(certificate(1), CertificateGround.C1));
        ledger.accepts(issueCertificate(certificate(1), CertificateGround.C1B));
    }

    @Test
    void an_appeal_registered_in_the_wrong_case_is_struck_out_although_a_certificate_is_in_force() {
        declinedAndCertified("2026-10-28");
        ledger.accepts(registerAppeal());

        assertThat(ledger.changing(strikeOut(ledger.entry(AftermathEvent.AppealRegistered.class))))
                .containsExactly(starts("APPEAL", "2026-11-30"));
    }

    @Test
    void an_entry_corrected_twice_stands_as_corrected_last() {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(giveAdvice());
        ledger.today("2026-09-24").accepts(declineMediation());

        assertThat(corrected(ChoiceEvent.MediationDeclined.class, "2026-09-23"))
                .containsExactly(moves("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-29", "2026-09-28"));
        assertThat(corrected(ChoiceEvent.MediationDeclined.class, "2026-09-22"))
                .containsExactly(moves("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-28", "2026-09-25"));
        assertThat(ledger.all(CorrectionEvent.DateCorrected.class).getLast().before())
                .isEqualTo("2026-09-23");
    }

    private List<String> corrected(Class<? extends LedgerEvent> kind, String to) {
        int before = ledger.events().size();
        ledger.today("2026-12-01").accepts(correctDate(ledger.entry(kind), to));
        return ledger.changesSince(before);
    }

    private List<String> started(Class<? extends LedgerEvent> kind) {
        return ClockChanges.of(carriedBy((Record) ledger.the(kind))).stream()
                .filter(words -> words.contains(" starts"))
                .toList();
    }

    /** A case about a decision of that day, opened on 14 September 2026. */
    private void opened(String sentOn, IssueKind... issues) {
        ledger.accepts(openCase().with(recordDecision().sentOn(sentOn)).now());
        ledger.accepts(stateIssues(issues));
    }

    /** The family was advised, wished to mediate and the authority was told, all on one day. */
    private void pursued(String sentOn, String on, IssueKind... issues) {
        opened(sentOn, issues);
        ledger.today(on).accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.accepts(requestMediation());
        ledger.accepts(informLocalAuthority());
    }

    /** The parent came to a meeting on its day. */
    private void held(MeetingId meeting, String on, String... changes) {
        ledger.today(on).accepts(nameParent(meeting));
        assertThat(ledger.changing(holdMeeting(meeting, PARENT))).containsExactlyInAnyOrder(changes);
    }

    /** The family of a notice of 10 September 2026 was advised, declined on 26 October and has its certificate. */
    private void declinedAndCertified(String issuedOn) {
        opened("2026-09-10", IssueKind.EDUCATION);
        ledger.accepts(recordContact());
        ledger.accepts(giveAdvice());
        ledger.today("2026-10-26").accepts(declineMediation());
        ledger.today(issuedOn).accepts(issueCertificate(certificate(1), CertificateGround.C1));
    }
}
