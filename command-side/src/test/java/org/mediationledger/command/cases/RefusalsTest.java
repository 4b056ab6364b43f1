package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.cases.Story.givenNothing;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Papers.*;
import static org.mediationledger.command.example.Past.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Ask;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What the ledger refuses, each in a sentence; no reason for refusing is without one. Today is 20 November 2026. */
class RefusalsTest {

    private static final MeetingId FIRST = meeting(1);
    private static final UUID NOTHING = uuid("nothing");

    /** A refusal in a sentence. */
    record Refused(
            String sentence, RefusalCode code, @Nullable String field, Supplier<Refusal> refusal) {

        @Override
        public String toString() {
            return code + ": " + sentence;
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void is_refused(Refused refused) {
        Refusal refusal = refused.refusal().get();

        assertThat(refusal.code()).isEqualTo(refused.code());
        assertThat(refusal.field()).isEqualTo(refused.field());
        assertThat(refusal.message()).endsWith(".").doesNotContain("null");
        assertThat(refusal.provision()).isNotBlank();
    }

    @Test
    void no_reason_for_refusing_is_without_its_sentence() {
        Set<RefusalCode> told = refusals().map(Refused::code).collect(Collectors.toSet());

        assertThat(told).isEqualTo(EnumSet.allOf(RefusalCode.class));
    }

    static Stream<Refused> refusals() {
        return Stream.of(
                        intake(),
                        decision(),
                        resolution(),
                        choice(),
                        arrangement(),
                        meetingsOfTheCase(),
                        meetings(),
                        conclusion(),
                        agreement(),
                        certificates(),
                        aftermath(),
                        corrections(),
                        access(),
                        safeguarding(),
                        mediators(),
                        representatives(),
                        consents(),
                        needs(),
                        quality(),
                        guard(),
                        holders(),
                        endsOfMeetings(),
                        otherEnds(),
                        delays(),
                        signatures(),
                        performance(),
                        offers(),
                        expenses(),
                        work(),
                        laterNotices(),
                        permission(),
                        bodies(),
                        doors(),
                        dataProtection(),
                        documents())
                .flatMap(List::stream);
    }

    private static List<Refused> intake() {
        OrganisationId unknown = new OrganisationId("nobody");
        return List.of(
                refused(
                        "a case is opened twice",
                        CASE_EXISTS,
                        null,
                        given(caseOpened()),
                        openCase().now()),
                refused(
                        "a request by e-mail without a number to call back",
                        CALL_BACK_NUMBER_MISSING,
                        "holder.phone",
                        givenNothing(),
                        openCase().byEmail().withoutPhone().now()),
                refused(
                        "a young person is somebody else than the child",
                        HOLDER_MUST_BE_YOUNG_PERSON,
                        "holder.capacity",
                        givenNothing(),
                        openCase().heldBy(HolderCapacity.YOUNG_PERSON, PARENT).now()),
                refused(
                        "a parent is the child",
                        HOLDER_MUST_BE_YOUNG_PERSON,
                        "holder.capacity",
                        givenNothing(),
                        openCase().heldBy(HolderCapacity.PARENT, CHILD).now()),
                refused(
                        "no authority has that code",
                        AUTHORITY_UNKNOWN,
                        "localAuthority",
                        givenNothing(),
                        openCase().in(new AuthorityCode("E99999999")).now()),
                refused(
                        "no commissioning body has that code",
                        COMMISSIONER_UNKNOWN,
                        "commissioner",
                        givenNothing(),
                        openCase().commissionedBy(new CommissionerCode("XXX")).now()),
                refused(
                        "the body did not stand yet on the day told",
                        COMMISSIONER_UNKNOWN,
                        "commissioner",
                        givenNothing(),
                        openCase().on("2022-06-30")),
                refused(
                        "nobody knows who passed the family on",
                        REFERRER_UNKNOWN,
                        "referredBy",
                        givenNothing(),
                        openCase().passedOnBy(unknown).now()),
                refused(
                        "the provider is not listed",
                        PROVIDER_UNKNOWN,
                        "provider",
                        givenNothing(),
                        openCase().providedBy(unknown).now()),
                refused(
                        "the provider does not mediate",
                        PROVIDER_DOES_NOT_OFFER_SERVICE,
                        "provider",
                        givenNothing(),
                        openCase().providedBy(IAS_MANCHESTER).now()),
                refused(
                        "the provider does not resolve disagreements",
                        PROVIDER_DOES_NOT_OFFER_SERVICE,
                        "provider",
                        givenNothing(),
                        openCase()
                                .forDisagreementResolution()
                                .providedBy(new OrganisationId("hazel-mediation"))
                                .now()),
                refused(
                        "the adviser's organisation is not listed",
                        ADVISER_ORGANISATION_UNKNOWN,
                        "adviserOrganisation",
                        givenNothing(),
                        openCase().advisedBy(unknown).now()),
                refused(
                        "the adviser's organisation does not advise on mediation",
                        PROVIDER_DOES_NOT_OFFER_SERVICE,
                        "adviserOrganisation",
                        givenNothing(),
                        openCase()
                                .advisedBy(new OrganisationId("hawthorn-mediation"))
                                .now()),
                refused(
                        "the advisers work for a commissioning body",
                        ADVISER_NOT_INDEPENDENT,
                        "adviserOrganisation",
                        givenNothing(),
                        openCase()
                                .advisedBy(new OrganisationId("cedar-health-advice"))
                                .now()),
                refused(
                        "a case opened tomorrow",
                        DATE_IN_FUTURE,
                        "occurredOn",
                        givenNothing(),
                        openCase().on("2026-11-21")),
                refused(
                        "a case from before the Act",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        givenNothing(),
                        openCase().on("2014-08-31")));
    }

    private static List<Refused> decision() {
        return List.of(
                refused(
                        "a second decision in one case",
                        DECISION_ALREADY_RECORDED,
                        null,
                        notified(),
                        recordDecision().sentOn("2026-10-01").now()),
                refused(
                        "a decision with nothing but the day of its receipt",
                        DATE_MISSING,
                        "sentOn",
                        given(caseOpened()),
                        recordDecision().receivedOn("2026-10-01").now()),
                refused(
                        "a notice sent tomorrow",
                        DATE_IN_FUTURE,
                        "sentOn",
                        given(caseOpened()),
                        recordDecision().sentOn("2026-11-21").now()),
                refused(
                        "a notice printed tomorrow",
                        DATE_IN_FUTURE,
                        "printedOn",
                        given(caseOpened()),
                        recordDecision()
                                .printedOn("2026-11-21")
                                .sentOn("2026-11-20")
                                .now()),
                refused(
                        "a notice received tomorrow",
                        DATE_IN_FUTURE,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-11-20")
                                .receivedOn("2026-11-21")
                                .now()),
                refused(
                        "a notice received before it was sent",
                        DATES_OUT_OF_ORDER,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-10-02")
                                .receivedOn("2026-10-01")
                                .now()),
                refused(
                        "a notice received before the date that it bears, its sending unknown",
                        DATES_OUT_OF_ORDER,
                        "receivedOn",
                        given(caseOpened()),
                        recordDecision()
                                .printedOn("2026-10-02")
                                .receivedOn("2026-10-01")
                                .now()),
                refused(
                        "Section I alone of a refusal to assess",
                        SECTION_I_NEEDS_PLAN_CONTENT,
                        "sectionIOnly",
                        given(caseOpened()),
                        recordDecision()
                                .sentOn("2026-10-01")
                                .aboutSectionIOnly()
                                .now()),
                refused("no issues at all", ISSUES_MISSING, "issues", notified(), stateIssues()),
                refused(
                        "a year whose bank holidays nobody knows",
                        CALENDAR_YEAR_UNKNOWN,
                        null,
                        given(caseOpened("2028-11-20")).today("2028-11-20"),
                        recordDecision().sentOn("2028-11-20").now()));
    }

    private static List<Refused> resolution() {
        Story resolution = given(resolutionOpened());
        List<Refused> all = new ArrayList<>(Stream.of(
                        stateIssues(IssueKind.EDUCATION),
                        recordContact(),
                        giveAdvice(),
                        declineMediation(),
                        informLocalAuthority(),
                        recordCannotArrange(),
                        issueCertificate(certificate(1), CertificateGround.C1),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-01"))
                .map(ask -> refused(
                        ask.command().getClass().getSimpleName() + " in disagreement resolution",
                        NOT_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        resolution,
                        ask))
                .toList());
        all.addAll(List.of(
                refused(
                        "a disagreement stated in a mediation",
                        ONLY_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        given(caseOpened()),
                        stateDisagreement()),
                refused(
                        "a mediation opened with a disagreement",
                        ONLY_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        givenNothing(),
                        openCase().withDisagreement().now()),
                refused(
                        "a resolution opened with kinds of issue",
                        NOT_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        givenNothing(),
                        openCase()
                                .forDisagreementResolution()
                                .about(IssueKind.EDUCATION)
                                .now()),
                refused(
                        "an appeal where a resolution knows no decision",
                        DECISION_NOT_RECORDED,
                        null,
                        resolution,
                        registerAppeal()),
                refused(
                        "consent to resolution asked in a mediation",
                        ONLY_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        given(caseOpened()),
                        consentToResolution(Party.FAMILY, true)),
                refused(
                        "the consent of a commissioning body that the case does not name",
                        PARTY_NOT_CONCERNED,
                        "party",
                        resolution,
                        consentToResolution(Party.COMMISSIONING_BODY, true)),
                refused(
                        "a meeting that nobody agreed to",
                        RESOLUTION_CONSENT_MISSING,
                        null,
                        resolution,
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting that the family alone agreed to",
                        RESOLUTION_CONSENT_MISSING,
                        null,
                        given(resolutionOpened(), resolutionConsent(Party.FAMILY, true, "2026-10-01")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting that the bodies agreed to without the family",
                        RESOLUTION_CONSENT_MISSING,
                        null,
                        given(
                                resolutionOpened(),
                                resolutionConsent(Party.LOCAL_AUTHORITY, true, "2026-10-01"),
                                resolutionConsent(Party.SCHOOL_OR_COLLEGE, true, "2026-10-01")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting that the school refused",
                        RESOLUTION_CONSENT_MISSING,
                        null,
                        given(
                                resolutionOpened(),
                                resolutionConsent(Party.FAMILY, true, "2026-10-01"),
                                resolutionConsent(Party.LOCAL_AUTHORITY, true, "2026-10-01"),
                                resolutionConsent(Party.SCHOOL_OR_COLLEGE, false, "2026-10-01")),
                        arrangeMeeting(FIRST, "2026-12-10").now())));
        return all;
    }

    private static List<Refused> choice() {
        return List.of(
                refused(
                        "a second first contact",
                        CONTACT_ALREADY_RECORDED,
                        null,
                        notified(adviserContacted("2026-09-20")),
                        recordContact()),
                refused("advice about nothing", TOPICS_MISSING, "topics", notified(), giveAdvice(new AdviceTopic[0])),
                refused("a no before any advice", ADVICE_NOT_GIVEN, null, notified(), declineMediation()),
                refused(
                        "a no from the day before the advice",
                        ADVICE_NOT_GIVEN,
                        "occurredOn",
                        notified(adviceGiven("2026-09-24")),
                        declineMediation().on("2026-09-23")),
                refused("a second wish to mediate", MEDIATION_ALREADY_REQUESTED, null, pursued(), requestMediation()),
                refused(
                        "a no by a family that wished to mediate",
                        MEDIATION_ALREADY_REQUESTED,
                        null,
                        pursued(),
                        declineMediation()),
                refused(
                        "a choice left open by a family that wished to mediate",
                        MEDIATION_ALREADY_REQUESTED,
                        null,
                        pursued(),
                        leaveChoiceOpen()),
                refused("a second no", MEDIATION_ALREADY_DECLINED, null, declined(), declineMediation()),
                refused(
                        "a no after a pursuit that ended",
                        MEDIATION_ALREADY_DECLINED,
                        null,
                        pursued(pursuitEnded("2026-10-01")),
                        declineMediation()),
                refused(
                        "a choice left open after a no",
                        MEDIATION_ALREADY_DECLINED,
                        null,
                        declined(),
                        leaveChoiceOpen()),
                refused(
                        "a wish to mediate once mediation is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        notified(
                                adviceGiven("2026-09-15"),
                                meetingPlanned(FIRST, "2026-10-10", "2026-10-01"),
                                meetingHeld(FIRST, "2026-10-10"),
                                mediationConcluded("2026-10-10")),
                        requestMediation()),
                refused(
                        "the end of a pursuit that never began",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(),
                        endPursuit()),
                refused("the end of a pursuit after a meeting", MEDIATION_ALREADY_HELD, null, held(), endPursuit()),
                refused("a withdrawal after a meeting", MEDIATION_ALREADY_HELD, null, held(), withdrawRequest()),
                refused(
                        "a second withdrawal",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        pursued(requestWithdrawn("2026-10-01")),
                        withdrawRequest()),
                beforeTheLastWord(
                        notified(adviceGiven("2026-09-01"), choiceLeftOpen("2026-10-02")), declineMediation()),
                beforeTheLastWord(notified(choiceLeftOpen("2026-10-02")), requestMediation()),
                beforeTheLastWord(notified(choiceLeftOpen("2026-10-02")), leaveChoiceOpen()),
                beforeTheLastWord(notified(choiceLeftOpen("2026-10-02")), withdrawRequest()),
                beforeTheLastWord(notified(mediationRequested("2026-10-02")), endPursuit()));
    }

    private static Refused beforeTheLastWord(Story story, Ask ask) {
        return refused(
                ask.command().getClass().getSimpleName() + " of a day before the family's last word",
                DATES_OUT_OF_ORDER,
                "occurredOn",
                story,
                ask.on("2026-10-01"));
    }

    private static List<Refused> arrangement() {
        return List.of(
                refused(
                        "the authority told of no wish",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(issuesStated("2026-09-14", IssueKind.EDUCATION)),
                        informLocalAuthority()),
                refused(
                        "the authority told of no issues",
                        ISSUES_MISSING,
                        null,
                        notified(mediationRequested("2026-09-20")),
                        informLocalAuthority()),
                refused(
                        "the commissioning body told where health is not in issue",
                        HEALTH_NOT_IN_ISSUE,
                        null,
                        pursued(),
                        informCommissioner()),
                refused(
                        "a commissioning body told that the case does not name",
                        COMMISSIONER_MISSING,
                        null,
                        given(
                                caseOpenedWithoutCommissioner(),
                                issuesStated("2026-09-14", IssueKind.HEALTH),
                                mediationRequested("2026-09-20"),
                                localAuthorityInformed("2026-09-21")),
                        informCommissioner()),
                refused(
                        "the commissioning body told twice",
                        COMMISSIONER_ALREADY_INFORMED,
                        null,
                        pursuedAboutHealth(commissionerInformed("2026-09-24")),
                        informCommissioner()),
                refused(
                        "the commissioning body told before the authority knew",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursuedAboutHealth(),
                        informCommissioner().on("2026-09-20")),
                refused(
                        "an authority that cannot arrange what it was not told of",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        notified(issuesStated("2026-09-14", IssueKind.EDUCATION), mediationRequested("2026-09-20")),
                        recordCannotArrange()),
                refused(
                        "an authority that was told of an earlier wish only",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        pursued(pursuitEnded("2026-09-25"), mediationRequested("2026-10-05")),
                        recordCannotArrange()),
                refused(
                        "an authority that cannot arrange before it knew",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(),
                        recordCannotArrange().on("2026-09-20")),
                refused(
                        "an authority that says so twice",
                        CANNOT_ARRANGE_ALREADY_TOLD,
                        null,
                        pursued(cannotArrangeTold("2026-10-01")),
                        recordCannotArrange()),
                refused(
                        "an authority that does not arrange, because only health is in issue",
                        AUTHORITY_DOES_NOT_ARRANGE,
                        null,
                        pursued(issuesStated("2026-09-22", IssueKind.HEALTH)),
                        recordCannotArrange()),
                refused(
                        "an authority that says so by telephone",
                        WRITING_NEEDED,
                        "channel",
                        pursued(),
                        recordCannotArrange(Channel.TELEPHONE)),
                refused(
                        "an authority that says so in a video call",
                        WRITING_NEEDED,
                        "channel",
                        pursued(),
                        recordCannotArrange(Channel.VIDEO_CALL)));
    }

    private static List<Refused> meetingsOfTheCase() {
        return List.of(
                refused(
                        "a meeting that the family did not ask for",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting that the authority knows nothing of",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        notified(mediationRequested("2026-09-20")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting after the mediation is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        arrangeMeeting(meeting(2), "2026-12-10").now()),
                refused(
                        "a meeting without a mediator",
                        MEDIATOR_MISSING,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10").by().now()),
                refused(
                        "a mediator whom nobody knows",
                        MEDIATOR_UNKNOWN,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .by(MEDIATOR, new AccountId("stranger"))
                                .now()),
                refused(
                        "a mediator employed by an authority",
                        MEDIATOR_NOT_INDEPENDENT,
                        "mediators",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .by(new AccountId("mediator-hawthorn-2"))
                                .now()),
                refused(
                        "a meeting planned for the day before it is arranged",
                        DATES_OUT_OF_ORDER,
                        "plannedOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-19")
                                .familyAgreesToShortNotice()
                                .now()),
                refused(
                        "notice given tomorrow",
                        DATE_IN_FUTURE,
                        "noticeGivenOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-12-10")
                                .familyToldOn("2026-11-21")
                                .now()),
                refused(
                        "notice of a meeting that was",
                        DATES_OUT_OF_ORDER,
                        "noticeGivenOn",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-10")
                                .familyToldOn("2026-11-11")
                                .familyAgreesToShortNotice()
                                .on("2026-11-02")),
                refused(
                        "notice given after the meeting's day",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-18"),
                        giveShortNotice(FIRST).on("2026-11-19")),
                refused(
                        "a meeting arranged four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-26").now()),
                refused(
                        "a meeting of which the family was told four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        pursued(),
                        arrangeMeeting(FIRST, "2026-11-26")
                                .familyToldOn("2026-11-20")
                                .on("2026-11-02")),
                refused(
                        "a meeting moved to four working days from now",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        planned("2026-12-10"),
                        moveMeeting(FIRST, "2026-11-26").now()),
                refused(
                        "notice given four working days ahead",
                        NOTICE_TOO_SHORT,
                        "shortNoticeConsent",
                        planned("2026-11-26"),
                        giveNotice(FIRST)),
                refused(
                        "notice given twice",
                        NOTICE_ALREADY_GIVEN,
                        null,
                        given(
                                caseOpened(),
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01"),
                                noticeGiven(FIRST, "2026-11-02")),
                        giveNotice(FIRST)),
                refused(
                        "a meeting that does not exist is moved",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(),
                        moveMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "attendance at a meeting that does not exist",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(),
                        nameParent(FIRST)),
                refused(
                        "a meeting held before its day",
                        MEETING_NOT_YET_DUE,
                        null,
                        planned("2026-11-21"),
                        holdMeeting(FIRST, PARENT)),
                refused(
                        "a meeting held on another day than planned",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-18"),
                        holdMeeting(FIRST, PARENT).on("2026-11-19")),
                over("moved", moveMeeting(FIRST, "2026-12-10").now()),
                over("told of", giveNotice(FIRST)),
                over("called off", cancelMeeting(FIRST, CancelledBy.FAMILY)),
                over("attended", nameParent(FIRST)),
                over("attended with authority", confirmAuthority(FIRST, PARENT)),
                over("asked for the child's views", recordChildViews(FIRST)),
                over("held", holdMeeting(FIRST, PARENT).on("2026-11-10")),
                refused("a meeting held twice", MEETING_OVER, null, held(), holdMeeting(FIRST, PARENT)));
    }

    private static Refused over(String what, Ask ask) {
        return refused(
                "a meeting that was called off is " + what,
                MEETING_OVER,
                null,
                pursued(meetingPlanned(FIRST, "2026-11-10", "2026-10-01"), meetingCancelled(FIRST, "2026-11-09")),
                ask);
    }

    private static List<Refused> meetings() {
        Ask supporter =
                nameAttendee(FIRST, person("friend"), AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT);
        return List.of(
                atAMeeting(
                        "somebody is named twice",
                        ATTENDEE_ALREADY_NAMED,
                        "person",
                        nameParent(FIRST),
                        nameParent(FIRST)),
                atAMeeting(
                        "a school comes by right",
                        ATTENDANCE_BASIS_WRONG,
                        "basis",
                        nameAttendee(FIRST, person("head"), AttendeeRole.OTHER, AttendanceBasis.PARTY)),
                atAMeeting(
                        "a second supporter comes by right",
                        SECOND_SUPPORTER_NEEDS_CONSENT,
                        "basis",
                        supporter,
                        nameAttendee(
                                FIRST, person("advocate"), AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT)),
                atAMeeting(
                        "somebody has authority who does not attend",
                        ATTENDEE_UNKNOWN,
                        "person",
                        confirmAuthority(FIRST, person("officer"))),
                atAMeeting(
                        "the family has authority",
                        AUTHORITY_IS_FOR_BODIES,
                        "person",
                        nameParent(FIRST),
                        confirmAuthority(FIRST, PARENT)),
                atAMeeting(
                        "nobody came",
                        NOBODY_ATTENDED,
                        "attended",
                        holdMeeting(FIRST).on("2026-11-12")),
                atAMeeting(
                        "somebody came who was not named",
                        ATTENDEE_UNKNOWN,
                        "attended",
                        nameParent(FIRST),
                        holdMeeting(FIRST, PARENT, person("stranger")).on("2026-11-12")),
                atAMeeting(
                        "somebody is named after it was held",
                        MEETING_OVER,
                        "meeting",
                        nameParent(FIRST),
                        holdMeeting(FIRST, PARENT).on("2026-11-12"),
                        supporter));
    }

    /** Everything but the last is accepted. */
    private static Refused atAMeeting(String sentence, RefusalCode code, String field, Ask... asks) {
        return new Refused(sentence, code, field, () -> {
            try (Ledger ledger = Ledger.on("2026-11-20")) {
                Stream.of(
                                openCase()
                                        .with(recordDecision().sentOn("2026-10-10"))
                                        .about(IssueKind.EDUCATION)
                                        .now(),
                                requestMediation().on("2026-10-12"),
                                informLocalAuthority().on("2026-10-12"),
                                arrangeMeeting(FIRST, "2026-11-12").on("2026-10-20"))
                        .forEach(ledger::accepts);
                List<Ask> all = Arrays.asList(asks);
                all.subList(0, all.size() - 1).forEach(ledger::accepts);
                return ledger.refuses(all.getLast());
            }
        });
    }

    private static List<Refused> conclusion() {
        return List.of(
                refused(
                        "a conclusion without a meeting",
                        MEDIATION_NOT_HELD,
                        null,
                        pursued(),
                        concludeMediation(Outcome.NO_AGREEMENT)),
                refused(
                        "a conclusion with a meeting to come",
                        MEETING_STILL_PLANNED,
                        null,
                        held(meetingPlanned(meeting(2), "2026-12-10", "2026-10-16")),
                        concludeMediation(Outcome.NO_AGREEMENT)),
                refused(
                        "a conclusion before the last meeting",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        concludeMediation(Outcome.NO_AGREEMENT).on("2026-10-14")),
                refused(
                        "a second conclusion",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        concludeMediation(Outcome.NO_AGREEMENT)));
    }

    private static List<Refused> agreement() {
        Story agreed =
                held(agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT), step(2, AgreedAction.ASSESS)));
        return List.of(
                refused(
                        "an agreement without a meeting",
                        MEDIATION_NOT_HELD,
                        null,
                        pursued(),
                        recordAgreement(step(1, AgreedAction.ASSESS))),
                refused(
                        "an agreement before the meeting",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        recordAgreement(step(1, AgreedAction.ASSESS)).on("2026-10-14")),
                refused("an agreement to nothing", ITEMS_MISSING, "items", held(), recordAgreement()),
                refused(
                        "an agreement where the mediation ended without one",
                        NOTHING_WAS_AGREED,
                        null,
                        held(outcomeRecorded(Outcome.NO_AGREEMENT, "2026-10-15")),
                        recordAgreement(step(1, AgreedAction.ASSESS))),
                refused(
                        "a second agreement",
                        AGREEMENT_ALREADY_RECORDED,
                        null,
                        agreed,
                        recordAgreement(step(1, AgreedAction.ASSESS))),
                refused(
                        "a step agreed for a day before the agreement",
                        AGREED_BY_BEFORE_AGREEMENT,
                        "items[1].agreedBy",
                        held(),
                        recordAgreement(
                                        stepBy(1, AgreedAction.ASSESS, "2026-10-22"),
                                        stepBy(2, AgreedAction.ASSESS, "2026-10-21"))
                                .on("2026-10-22")),
                refused(
                        "an agreement moved past the day agreed for a step",
                        AGREED_BY_BEFORE_AGREEMENT,
                        null,
                        held(agreementMade("2026-10-22", stepBy(1, AgreedAction.ASSESS, "2026-10-22"))),
                        correctDate(entry(11), "2026-10-23")),
                refused(
                        "a step done of no agreement",
                        AGREEMENT_NOT_RECORDED,
                        null,
                        held(),
                        completeStep(item(1), null)),
                refused("a step done that was not agreed", ITEM_NOT_FOUND, "item", agreed, completeStep(item(9), null)),
                refused(
                        "a step done before it was agreed",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        agreed,
                        completeStep(item(1), null).on("2026-10-21")),
                refused(
                        "a step of several dates done without saying which",
                        ITEM_RULE_NEEDED,
                        "rule",
                        agreed,
                        completeStep(item(2), null)),
                refused(
                        "a step done under a rule that it does not have",
                        ITEM_RULE_NEEDED,
                        "rule",
                        agreed,
                        completeStep(item(1), Rule.ASSESS_NOTIFY)),
                refused(
                        "a step done twice",
                        STEP_ALREADY_DONE,
                        null,
                        held(
                                agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT)),
                                stepDone(item(1), Rule.AMEND_CONTENT, "2026-10-30")),
                        completeStep(item(1), Rule.AMEND_CONTENT)),
                refused(
                        "an assessment that ended without a plan ends with one",
                        STEP_ALREADY_DONE,
                        null,
                        held(
                                agreementMade("2026-10-22", step(1, AgreedAction.ASSESS)),
                                stepDone(item(1), Rule.ASSESS_NO_PLAN_DECISION, "2026-10-30")),
                        completeStep(item(1), Rule.ASSESS_FINAL_PLAN)),
                refused(
                        "an assessment that ended with a plan ends without one",
                        STEP_ALREADY_DONE,
                        null,
                        held(
                                agreementMade("2026-10-22", step(1, AgreedAction.ASSESS)),
                                stepDone(item(1), Rule.ASSESS_FINAL_PLAN, "2026-10-30")),
                        completeStep(item(1), Rule.ASSESS_NO_PLAN_DECISION)),
                refused(
                        "the authority told of an agreement that it made itself",
                        NOTHING_TO_TELL,
                        null,
                        agreed,
                        tellAuthorityOfAgreement()),
                refused(
                        "the authority told twice",
                        NOTHING_TO_TELL,
                        null,
                        held(
                                issuesStated("2026-10-15", IssueKind.HEALTH),
                                agreementMade("2026-10-22", step(1, AgreedAction.NON_APPEALABLE)),
                                authorityToldOfAgreement("2026-10-23")),
                        tellAuthorityOfAgreement()),
                refused(
                        "the authority told before the agreement",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(
                                issuesStated("2026-10-15", IssueKind.HEALTH),
                                agreementMade("2026-10-22", step(1, AgreedAction.NON_APPEALABLE))),
                        tellAuthorityOfAgreement().on("2026-10-21")));
    }

    private static List<Refused> certificates() {
        return List.of(
                refused(
                        "a certificate of no decision",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened(), adviceGiven("2026-09-20"), mediationDeclined("2026-09-24")),
                        issueCertificate(certificate(1), CertificateGround.C1)),
                refused(
                        "a paper certificate of no decision",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-01")),
                refused(
                        "a certificate without advice",
                        ADVICE_NOT_GIVEN,
                        null,
                        pursuedUnadvised(cannotArrangeTold("2026-10-01")),
                        issueCertificate(certificate(1), CertificateGround.C3)),
                notMadeOut("the family has said nothing", CertificateGround.C1, notified(adviceGiven("2026-09-20"))),
                notMadeOut(
                        "the family wished to mediate first",
                        CertificateGround.C1,
                        pursued(pursuitEnded("2026-09-25"))),
                notMadeOut("the family never wished to mediate", CertificateGround.C1B, declined()),
                notMadeOut("the family wishes to mediate", CertificateGround.C1B, pursued()),
                notMadeOut("the family withdrew", CertificateGround.C1B, pursued(requestWithdrawn("2026-09-25"))),
                notMadeOut("the mediation goes on", CertificateGround.C2, held()),
                notMadeOut("there was no meeting", CertificateGround.C2, pursued(mediationConcluded("2026-10-15"))),
                notMadeOut(
                        "the family does not wish to mediate any more",
                        CertificateGround.C2,
                        held(mediationConcluded("2026-10-15"), requestWithdrawn("2026-10-16"))),
                notMadeOut("the authority has not said so", CertificateGround.C3, pursued()),
                notMadeOut(
                        "the authority said so of an earlier wish",
                        CertificateGround.C3,
                        pursued(
                                cannotArrangeTold("2026-10-01"),
                                pursuitEnded("2026-10-02"),
                                mediationRequested("2026-10-05"))),
                healthOnly(CertificateGround.C2),
                healthOnly(CertificateGround.C3),
                refused(
                        "a paper certificate for mediating health alone",
                        HEALTH_ONLY_NO_CERTIFICATE,
                        "ground",
                        notified(issuesStated("2026-09-14", IssueKind.HEALTH)),
                        recordCertificate(certificate(1), CertificateGround.C2, "2026-10-01")),
                refused(
                        "a second certificate on one ground",
                        CERTIFICATE_DUPLICATE,
                        "ground",
                        declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25")),
                        issueCertificate(certificate(2), CertificateGround.C1)),
                refused(
                        "one id for two certificates",
                        CERTIFICATE_DUPLICATE,
                        null,
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25"),
                                certificateWithdrawn(certificate(1), "2026-09-26")),
                        issueCertificate(certificate(1), CertificateGround.C1)),
                refused(
                        "a second certificate without a reason",
                        SECOND_CERTIFICATE_NEEDS_REASON,
                        "further",
                        pursued(
                                cannotArrangeTold("2026-10-01"),
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25")),
                        issueCertificate(certificate(2), CertificateGround.C3)),
                refused(
                        "a paper certificate of tomorrow",
                        DATE_IN_FUTURE,
                        "issuedOn",
                        notified(),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-11-21")),
                refused(
                        "a paper certificate older than the notice",
                        DATES_OUT_OF_ORDER,
                        "issuedOn",
                        notified(),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-09-09")),
                refused(
                        "a paper certificate seen before its issue",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-02")
                                .on("2026-10-01")),
                refused(
                        "a copy of nothing",
                        CERTIFICATE_NOT_FOUND,
                        "certificate",
                        declined(),
                        copyCertificate(certificate(1))),
                refused(
                        "a copy of a withdrawn certificate",
                        CERTIFICATE_ALREADY_WITHDRAWN,
                        null,
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25"),
                                certificateWithdrawn(certificate(1), "2026-09-26")),
                        copyCertificate(certificate(1))),
                refused(
                        "a withdrawal before the issue",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        certified(),
                        withdrawCertificate(certificate(1)).on("2026-09-24")),
                refused(
                        "a withdrawal once there is an appeal",
                        CERTIFICATE_USED_FOR_APPEAL,
                        null,
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25"),
                                appealRegistered("2026-10-20")),
                        withdrawCertificate(certificate(1))),
                refused(
                        "a certificate that replaces itself",
                        CERTIFICATE_NOT_FOUND,
                        "replacedBy",
                        certified(),
                        withdrawCertificate(certificate(1), certificate(1))),
                refused(
                        "a replacement that does not exist",
                        CERTIFICATE_NOT_FOUND,
                        "replacedBy",
                        certified(),
                        withdrawCertificate(certificate(1), certificate(2))));
    }

    private static Refused notMadeOut(String sentence, CertificateGround ground, Story story) {
        return refused(
                ground + " although " + sentence,
                GROUND_NOT_MADE_OUT,
                "ground",
                story,
                issueCertificate(certificate(1), ground));
    }

    private static Refused healthOnly(CertificateGround ground) {
        return refused(
                ground + " for mediating health alone",
                HEALTH_ONLY_NO_CERTIFICATE,
                "ground",
                held(
                        cannotArrangeTold("2026-10-01"),
                        mediationConcluded("2026-10-15"),
                        issuesStated("2026-10-15", IssueKind.HEALTH)),
                issueCertificate(certificate(1), ground));
    }

    private static List<Refused> aftermath() {
        List<Refused> all = new ArrayList<>(List.of(
                refused(
                        "an appeal against nothing",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        registerAppeal()),
                refused(
                        "an appeal received before the notice was sent",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(),
                        registerAppeal().on("2026-09-09")),
                refused(
                        "a second appeal",
                        APPEAL_ALREADY_REGISTERED,
                        null,
                        notified(appealRegistered("2026-10-01")),
                        registerAppeal()),
                refused("the end of no appeal", APPEAL_NOT_REGISTERED, null, notified(), decideAppeal()),
                refused(
                        "the end of an appeal before it began",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(appealRegistered("2026-10-01")),
                        decideAppeal().on("2026-09-30")),
                refused(
                        "a second end of an appeal",
                        APPEAL_ALREADY_DECIDED,
                        null,
                        notified(appealRegistered("2026-10-01"), appealDecided("2026-11-01")),
                        decideAppeal()),
                refused(
                        "a case closed with a meeting to come",
                        MEETING_STILL_PLANNED,
                        null,
                        planned("2026-12-10"),
                        closeCase()),
                refused("a case closed twice", CASE_CLOSED, null, notified(caseClosed("2026-10-01")), closeCase()),
                refused("a case reopened that is open", CASE_NOT_CLOSED, null, notified(), reopenCase())));
        Stream.of(
                        stateDisagreement(),
                        recordDecision().sentOn("2026-10-01").now(),
                        recordContact(),
                        informLocalAuthority(),
                        arrangeMeeting(FIRST, "2026-12-10").now(),
                        concludeMediation(Outcome.NO_AGREEMENT),
                        issueCertificate(certificate(1), CertificateGround.C1),
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-01"),
                        withdrawCertificate(certificate(1)),
                        takeConfidence(CHILD))
                .map(ask -> refused(
                        ask.command().getClass().getSimpleName() + " in a closed case",
                        CASE_CLOSED,
                        null,
                        notified(caseClosed("2026-10-01")),
                        ask))
                .forEach(all::add);
        return all;
    }

    private static List<Refused> corrections() {
        List<Refused> all = new ArrayList<>(List.of(
                refused(
                        "a correction of nothing",
                        ENTRY_NOT_FOUND,
                        "corrects",
                        notified(),
                        correctDate(NOTHING, "2026-10-01")),
                refused(
                        "a corrected day that is tomorrow",
                        DATE_IN_FUTURE,
                        "to",
                        notified(adviserContacted("2026-10-01")),
                        correctDate(entry(5), "2026-11-21")),
                refused(
                        "a corrected day that is the day on record",
                        NOTHING_CHANGES,
                        "to",
                        notified(adviserContacted("2026-10-01")),
                        correctDate(entry(5), "2026-10-01")),
                refused(
                        "a decision corrected to what it is",
                        NOTHING_CHANGES,
                        null,
                        notified(),
                        correctDecision(entry(4), "2026-09-10")),
                refused(
                        "a decision corrected to a day that has not come",
                        DATE_IN_FUTURE,
                        "sentOn",
                        notified(),
                        correctDecision(entry(4), "2026-11-21")),
                refused(
                        "a decision corrected to Section I of a refusal",
                        SECTION_I_NEEDS_PLAN_CONTENT,
                        "sectionIOnly",
                        notified(),
                        correctDecision(entry(4), DecisionKind.REFUSAL_TO_ASSESS, true, "2026-09-10")),
                refused(
                        "a contact corrected as if it were a decision",
                        ENTRY_NOT_CORRECTABLE,
                        "corrects",
                        notified(adviserContacted("2026-10-01")),
                        correctDecision(entry(5), "2026-09-09"))));
        List<CaseEvent> uncorrectable = List.of(
                issuesStated("2026-10-01", IssueKind.EDUCATION),
                meetingPlanned(FIRST, "2026-12-10", "2026-10-01"),
                caseClosed("2026-10-01"),
                caseReopened("2026-10-01"),
                accessGranted("2026-10-01"),
                confidenceTaken(CHILD, "2026-10-01"),
                nextActionSet(NextAction.REVIEW, "2026-10-05", "2026-10-01"),
                nextActionDone(NextAction.REVIEW, "2026-10-01"),
                ownerAssigned(COORDINATOR, "2026-10-01"),
                absenceCovered(COLLEAGUE, "2026-10-02", "2026-10-09", "2026-10-01"),
                certificateSent(certificate(1), "2026-10-01"));
        for (CaseEvent event : uncorrectable) {
            String name = event.getClass().getSimpleName();
            all.add(refused(
                    name + " moved to another day",
                    ENTRY_NOT_CORRECTABLE,
                    "corrects",
                    notified(event),
                    correctDate(entry(5), "2026-10-02")));
            all.add(refused(
                    name + " struck out", ENTRY_NOT_CORRECTABLE, "corrects", notified(event), strikeOut(entry(5))));
        }
        all.add(refused("the opening struck out", ENTRY_NOT_CORRECTABLE, "corrects", notified(), strikeOut(entry(0))));
        Stream.of(
                        adviceGiven("2026-09-20"),
                        mediationDeclined("2026-09-24"),
                        localAuthorityInformed("2026-09-24"),
                        cannotArrangeTold("2026-09-24"),
                        mediationConcluded("2026-09-24"))
                .map(event -> refused(
                        event.getClass().getSimpleName() + " struck out from under a certificate",
                        CERTIFICATE_RELIES_ON_ENTRY,
                        "corrects",
                        notified(event, certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25")),
                        strikeOut(entry(5))))
                .forEach(all::add);
        return all;
    }

    private static List<Refused> access() {
        return List.of(
                refused(
                        "an adviser let in",
                        ROLE_NOT_GRANTABLE,
                        "role",
                        notified(),
                        grantAccess(FAMILY, Role.ADVISER, PARENT)),
                refused(
                        "a stranger let in",
                        PERSON_UNKNOWN,
                        "person",
                        notified(),
                        grantAccess(FAMILY, Role.FAMILY, person("stranger"))),
                refused(
                        "somebody let in twice",
                        ACCESS_ALREADY_GRANTED,
                        "account",
                        notified(accessGranted("2026-10-01")),
                        grantAccess()),
                refused("somebody put out who is not in", ACCESS_NOT_GRANTED, "account", notified(), revokeAccess()),
                refused(
                        "a stranger's words in confidence",
                        PERSON_UNKNOWN,
                        "about",
                        notified(),
                        takeConfidence(person("stranger"))));
    }

    private static List<Refused> representatives() {
        CaseEvent ended = authorised(SOLICITOR, "2026-10-01", "2026-11-19", "2026-10-01");
        return List.of(
                refused(
                        "a representative let in without authority",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR)),
                refused(
                        "a representative let in as the right-holder",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, PARENT)),
                refused(
                        "a representative let in whose authority has ended",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(ended),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR)),
                refused(
                        "a representative let in today on a day on which the authority still held",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(ended),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR)
                                .on("2026-11-19")),
                refused(
                        "a representative let in whose authority has not begun",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(authorised(SOLICITOR, "2026-11-21", null, "2026-11-01")),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR)),
                refused(
                        "a representative let in whose authority was withdrawn",
                        REPRESENTATIVE_NOT_AUTHORISED,
                        "person",
                        notified(
                                authorised(SOLICITOR, "2026-10-01", null, "2026-10-01"),
                                authorityWithdrawn(SOLICITOR, "2026-10-02")),
                        grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR)),
                refused(
                        "authority given by the child",
                        PERSON_UNKNOWN,
                        "authorisedBy",
                        notified(),
                        authorise(SOLICITOR, CHILD, Set.of(RepresentativePower.SPEAK), null, null)),
                refused(
                        "the right-holder as representative",
                        REPRESENTATIVE_IS_PARTY,
                        "representative",
                        notified(),
                        authorise(PARENT, null, null)),
                refused(
                        "authority to do nothing",
                        POWERS_MISSING,
                        "powers",
                        notified(),
                        authorise(SOLICITOR, PARENT, Set.of(), null, null)),
                refused(
                        "authority that ends before it begins",
                        DATES_OUT_OF_ORDER,
                        "until",
                        notified(),
                        authorise(SOLICITOR, "2026-11-20", "2026-11-19")),
                refused(
                        "authority withdrawn that is not on file",
                        AUTHORITY_NOT_ON_FILE,
                        "representative",
                        notified(),
                        withdrawAuthority(SOLICITOR)),
                refused(
                        "access ended where all authority holds",
                        NOTHING_CHANGES,
                        null,
                        notified(
                                authorised(SOLICITOR, "2026-10-01", "2026-11-20", "2026-10-01"),
                                representativeLetIn(REPRESENTATIVE, SOLICITOR, "2026-10-02")),
                        endLapsedAccess()));
    }

    private static List<Refused> consents() {
        return List.of(
                refused(
                        "the child consents to sharing",
                        PERSON_UNKNOWN,
                        "by",
                        notified(),
                        consentToSharing(CHILD, SharedWith.LOCAL_AUTHORITY, SharedMatter.PLAN)),
                refused(
                        "consent to share nothing",
                        MATTERS_MISSING,
                        "matters",
                        notified(),
                        consentToSharing(PARENT, SharedWith.LOCAL_AUTHORITY)),
                refused(
                        "the same consent twice",
                        CONSENT_ALREADY_GIVEN,
                        null,
                        notified(sharingConsented(SharedWith.LOCAL_AUTHORITY, "2026-10-01", SharedMatter.PLAN)),
                        consentToSharing(PARENT, SharedWith.LOCAL_AUTHORITY, SharedMatter.PLAN)),
                refused(
                        "a consent withdrawn that was given for somebody else",
                        CONSENT_NOT_GIVEN,
                        "sharedWith",
                        notified(sharingConsented(SharedWith.LOCAL_AUTHORITY, "2026-10-01", SharedMatter.PLAN)),
                        withdrawSharingConsent(PARENT, SharedWith.MEDIATOR)),
                refused(
                        "the agreement to mediate signed before anybody wishes to",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(),
                        signAgreementToMediate(Party.FAMILY)),
                refused(
                        "the agreement to resolve signed where not all agree to resolution",
                        RESOLUTION_CONSENT_MISSING,
                        null,
                        given(resolutionOpened(), resolutionConsent(Party.FAMILY, true, "2026-09-15")),
                        signAgreementToMediate(Party.FAMILY)),
                refused(
                        "the agreement to mediate signed by a body that is not concerned",
                        HEALTH_NOT_IN_ISSUE,
                        "party",
                        pursued(),
                        signAgreementToMediate(Party.COMMISSIONING_BODY)),
                refused(
                        "the agreement to mediate signed twice",
                        AGREEMENT_TO_MEDIATE_ALREADY_SIGNED,
                        "party",
                        pursued(agreementToMediateSigned(Party.FAMILY, "2026-10-01")),
                        signAgreementToMediate(Party.FAMILY)));
    }

    private static List<Refused> needs() {
        CaseEvent needed = needAsked(1, CHILD, "2026-10-01");
        return List.of(
                refused("a stranger's need", PERSON_UNKNOWN, "person", notified(), askForNeed(person("stranger"))),
                refused("a need arranged that nobody has", NEED_NOT_FOUND, "need", notified(needed), arrangeNeed(2)),
                refused("a need of no number", NEED_NOT_FOUND, "need", notified(needed), provideNeed(0)),
                refused(
                        "a need arranged twice",
                        NEED_ALREADY_ARRANGED,
                        "need",
                        notified(needed, needArranged(1, "2026-10-02")),
                        arrangeNeed(1)),
                refused(
                        "a need met twice",
                        NEED_ALREADY_PROVIDED,
                        "need",
                        notified(needed, needProvided(1, "2026-10-02")),
                        provideNeed(1)),
                refused(
                        "a need met before it was known",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(needed),
                        provideNeed(1).on("2026-09-30")));
    }

    private static List<Refused> quality() {
        CaseEvent complaint = complaintReceived(1, "2026-11-02");
        return List.of(
                refused(
                        "a complaint answered that nobody made",
                        COMPLAINT_NOT_FOUND,
                        "complaint",
                        notified(complaint),
                        resolveComplaint(2)),
                refused(
                        "a complaint answered twice",
                        COMPLAINT_ALREADY_RESOLVED,
                        "complaint",
                        notified(complaint, complaintResolved(1, "2026-11-03")),
                        resolveComplaint(1)),
                refused(
                        "a complaint answered before it was made",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(complaint),
                        resolveComplaint(1).on("2026-11-01")),
                refused("a score below the scale", SCORE_OUT_OF_RANGE, "score", notified(), receiveFeedback(0)),
                refused("a score above the scale", SCORE_OUT_OF_RANGE, "score", notified(), receiveFeedback(6)));
    }

    private static List<Refused> mediators() {
        return List.of(
                refused(
                        "the case offered to nobody of the directory",
                        MEDIATOR_UNKNOWN,
                        "mediator",
                        pursued(),
                        offerTo(new AccountId("nobody"))),
                refused(
                        "the case offered twice",
                        MEDIATOR_ALREADY_OFFERED,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02")),
                        offerTo(MEDIATOR)),
                refused(
                        "the case accepted that was not offered",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        acceptAs(MEDIATOR)),
                refused(
                        "a conflict of somebody who has nothing to do with the case",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        declareConflict(MEDIATOR)),
                refused(
                        "somebody gives up the case who has left it",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        withdrawMediator(MEDIATOR)),
                refused(
                        "somebody replaced who was never asked",
                        MEDIATOR_NOT_OFFERED,
                        "mediator",
                        pursued(),
                        replaceMediator(MEDIATOR, SECOND_MEDIATOR)),
                refused(
                        "somebody replaced by themselves",
                        NOTHING_CHANGES,
                        "by",
                        planned("2026-12-10"),
                        replaceMediator(MEDIATOR, MEDIATOR)),
                refused(
                        "somebody takes over who has not accepted",
                        MEDIATOR_NOT_ACCEPTED,
                        "by",
                        planned("2026-12-10"),
                        replaceMediator(MEDIATOR, SECOND_MEDIATOR)),
                refused(
                        "the case offered to somebody in conflict with it",
                        MEDIATOR_HAS_CONFLICT,
                        "mediator",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), conflictDeclared(MEDIATOR, "2026-11-03")),
                        offerTo(MEDIATOR)),
                refused(
                        "a meeting with somebody in conflict with the case",
                        MEDIATOR_HAS_CONFLICT,
                        "mediators",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), conflictDeclared(MEDIATOR, "2026-11-03")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting with somebody who has left the case",
                        MEDIATOR_NOT_ACCEPTED,
                        "mediators",
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02"), mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a meeting held that no mediator is left to conduct",
                        MEDIATOR_MISSING,
                        "meeting",
                        pursued(
                                meetingPlanned(FIRST, "2026-11-20", "2026-11-01"),
                                mediatorWithdrawn(MEDIATOR, "2026-11-03")),
                        holdMeeting(FIRST, PARENT)));
    }

    private static List<Refused> safeguarding() {
        Request lead = Request.of("a key").as(Role.SAFEGUARDING_LEAD, "together-trust");
        return List.of(
                refused(
                        "a concern about a stranger",
                        PERSON_UNKNOWN,
                        "about",
                        notified(),
                        raiseConcern(person("stranger"))),
                onABus("a concern that nobody raised", CONCERN_NOT_FOUND, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(referConcern(1), lead);
                }),
                onABus("a concern closed twice", CONCERN_CLOSED, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    return ledger.refuses(closeConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                }),
                onABus("a concern referred before it was raised", DATES_OUT_OF_ORDER, "occurredOn", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(referConcern(1).on("2026-11-19"), lead);
                }),
                onABus("a concern erased that is open", CONCERN_STILL_OPEN, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(eraseConcern(1), lead);
                }),
                onABus("a concern erased twice", NOTHING_TO_ERASE, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    ledger.accepts(eraseConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                    return ledger.refuses(eraseConcern(1), Request.of("a third").as(lead.role(), "together-trust"));
                }),
                onABus("a concern erased that nobody raised", CONCERN_NOT_FOUND, "concern", ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(eraseConcern(1), lead);
                }),
                onABus("a concern erased while a legal hold is in place", LEGAL_HOLD, null, ledger -> {
                    Request officer = Request.of("hold").as(Role.DATA_PROTECTION_OFFICER, "together-trust");
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    ledger.accepts(closeConcern(1), lead);
                    ledger.accepts(placeLegalHold(LegalHoldReason.LEGAL_CLAIM), officer);
                    return ledger.refuses(eraseConcern(1), Request.of("another").as(lead.role(), "together-trust"));
                }),
                onABus("a concern closed by whoever raised it", ROLE_NOT_PERMITTED, null, ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(raiseConcern(CHILD));
                    return ledger.refuses(closeConcern(1));
                }));
    }

    private static List<Refused> work() {
        return List.of(
                refused(
                        "what comes next due before it was set",
                        DATES_OUT_OF_ORDER,
                        "dueOn",
                        notified(),
                        setNextAction(NextAction.CALL_BACK, "2026-11-19")),
                refused("done what was not set", NEXT_ACTION_NOT_SET, null, notified(), completeNextAction()),
                refused(
                        "done twice",
                        NEXT_ACTION_NOT_SET,
                        null,
                        notified(
                                nextActionSet(NextAction.REVIEW, "2026-10-05", "2026-10-01"),
                                nextActionDone(NextAction.REVIEW, "2026-10-05")),
                        completeNextAction()),
                refused(
                        "made theirs whose it is",
                        OWNER_ALREADY_ASSIGNED,
                        "owner",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        assignOwner(COORDINATOR)),
                refused(
                        "cover for nobody",
                        OWNER_NOT_ASSIGNED,
                        null,
                        notified(),
                        coverAbsence(COLLEAGUE, "2026-11-23", "2026-11-27")),
                refused(
                        "somebody's cover for themselves",
                        COVER_IS_OWNER,
                        "cover",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        coverAbsence(COORDINATOR, "2026-11-23", "2026-11-27")),
                refused(
                        "an absence that ends before it begins",
                        DATES_OUT_OF_ORDER,
                        "until",
                        notified(ownerAssigned(COORDINATOR, "2026-10-01")),
                        coverAbsence(COLLEAGUE, "2026-11-23", "2026-11-22")),
                refused(
                        "a certificate sent before its issue",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-11-19")),
                        sendCertificate(certificate(1)).on("2026-11-18")),
                refused(
                        "a certificate sent that the case does not have",
                        CERTIFICATE_NOT_FOUND,
                        "certificate",
                        declined(),
                        sendCertificate(certificate(1))),
                refused(
                        "a certificate come back that was not sent",
                        CERTIFICATE_NOT_SENT,
                        "certificate",
                        declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-11-19")),
                        bounceCertificate(certificate(1))),
                refused(
                        "a certificate come back twice",
                        CERTIFICATE_NOT_SENT,
                        "certificate",
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-11-18"),
                                certificateSent(certificate(1), "2026-11-18"),
                                certificateBounced(certificate(1), "2026-11-19")),
                        bounceCertificate(certificate(1))),
                refused(
                        "a certificate come back before it went out",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        declined(
                                certificateNoted(certificate(1), CertificateGround.C1, "2026-11-18"),
                                certificateSent(certificate(1), "2026-11-19")),
                        bounceCertificate(certificate(1)).on("2026-11-18")),
                refused(
                        "work on a closed case",
                        CASE_CLOSED,
                        null,
                        notified(caseClosed("2026-11-02")),
                        assignOwner(COORDINATOR)));
    }

    private static List<Refused> laterNotices() {
        Story sectionI = given(caseOpened(), sectionIOnlyNotified("2026-09-10"));
        List<Refused> all = new ArrayList<>(Stream.of(
                        furtherNotice("2026-11-01"),
                        examineNotice(null),
                        nameAuthorityContact(),
                        decisionIsWithdrawn(),
                        decisionIsSuperseded(DecisionChange.DECIDED_ANEW),
                        widenAppeal(PlanSection.B))
                .map(ask -> refused(
                        ask.command().getClass().getSimpleName() + " where no decision is known",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        ask))
                .toList());
        all.addAll(List.of(
                refused(
                        "a further notice without a date",
                        DATE_MISSING,
                        "sentOn",
                        notified(),
                        furtherNotice(NoticeKind.CORRECTED, null, null)),
                refused(
                        "a further notice sent tomorrow",
                        DATE_IN_FUTURE,
                        "sentOn",
                        notified(),
                        furtherNotice("2026-11-21")),
                refused(
                        "the notice names an adviser whom the directory does not know",
                        ADVISER_ORGANISATION_UNKNOWN,
                        "adviserNamed",
                        notified(),
                        examineNotice(new OrganisationId("nobody"))),
                refused(
                        "a decision withdrawn twice",
                        DECISION_ALREADY_WITHDRAWN,
                        null,
                        notified(decisionWithdrawn("2026-10-01")),
                        decisionIsWithdrawn()),
                refused(
                        "a decision withdrawn before its notice",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(),
                        decisionIsWithdrawn().on("2026-09-09")),
                refused(
                        "an appeal that concerns all is widened",
                        APPEAL_NOT_SECTION_I_ONLY,
                        null,
                        notified(),
                        widenAppeal(PlanSection.B)),
                refused(
                        "an appeal is widened twice",
                        APPEAL_NOT_SECTION_I_ONLY,
                        null,
                        given(
                                caseOpened(),
                                sectionIOnlyNotified("2026-09-10"),
                                appealWidened(false, "2026-10-01", PlanSection.B)),
                        widenAppeal(PlanSection.F)),
                refused("an appeal is widened by nothing", SECTIONS_MISSING, "sections", sectionI, widenAppeal())));
        return all;
    }

    private static List<Refused> bodies() {
        Story detained = notified(detentionStated(true, "2026-10-01"), adviceGiven("2026-10-02"));
        return List.of(
                refused(
                        "the responsible authority becomes responsible",
                        AUTHORITY_UNCHANGED,
                        "localAuthority",
                        notified(),
                        changeAuthority(MANCHESTER, AuthorityChange.FAMILY_MOVED)),
                refused(
                        "an authority that nobody knows becomes responsible",
                        AUTHORITY_UNKNOWN,
                        "localAuthority",
                        notified(),
                        changeAuthority(new AuthorityCode("E99999999"), AuthorityChange.FAMILY_MOVED)),
                refused(
                        "a neighbour succeeds an authority that stands",
                        AUTHORITY_NOT_SUCCESSOR,
                        "localAuthority",
                        notified(),
                        changeAuthority(SALFORD, AuthorityChange.SUCCESSOR_BODY)),
                refused(
                        "an authority holds the right against itself",
                        AUTHORITY_AGAINST_ITSELF,
                        "holder",
                        notified(),
                        stateCare(MANCHESTER, CareHolder.AUTHORITY)),
                refused(
                        "the authority that holds the right becomes the responsible one",
                        AUTHORITY_AGAINST_ITSELF,
                        "localAuthority",
                        notified(careStated(SALFORD, "Salford", CareHolder.AUTHORITY, "2026-10-01")),
                        changeAuthority(SALFORD, AuthorityChange.PLAN_TRANSFERRED)),
                refused(
                        "nobody knows the authority that looks after the child",
                        AUTHORITY_UNKNOWN,
                        "lookedAfterBy",
                        notified(),
                        stateCare(new AuthorityCode("E99999999"), CareHolder.PARENT)),
                refused(
                        "a new authority is told where none is new",
                        NEW_AUTHORITY_TOLD,
                        null,
                        notified(),
                        tellNewAuthority()),
                refused(
                        "a commissioning body that the case names already",
                        COMMISSIONER_ALREADY_NAMED,
                        "commissioner",
                        notified(),
                        addCommissioner(GREATER_MANCHESTER)),
                refused(
                        "a further commissioning body that nobody knows",
                        COMMISSIONER_UNKNOWN,
                        "commissioner",
                        notified(),
                        addCommissioner(new CommissionerCode("XXX"))),
                refused(
                        "one of several commissioning bodies is told, and nobody says which",
                        COMMISSIONER_NOT_NAMED,
                        "commissioner",
                        notified(
                                issuesStated("2026-09-14", IssueKind.HEALTH, IssueKind.EDUCATION),
                                mediationRequested("2026-09-20"),
                                localAuthorityInformed("2026-09-21"),
                                commissionerAdded("2026-09-22")),
                        informCommissioner()),
                refused(
                        "the provider hands the case to itself",
                        PROVIDER_UNCHANGED,
                        "provider",
                        notified(),
                        reallocate(TOGETHER_TRUST)),
                refused(
                        "the provider hands the case over and goes on advising",
                        FORMER_PROVIDER_ADVISES,
                        "adviserOrganisation",
                        notified(),
                        reallocate(KIDS, TOGETHER_TRUST)),
                refused(
                        "a provider that nobody knows takes the case over",
                        PROVIDER_UNKNOWN,
                        "provider",
                        notified(),
                        reallocate(new OrganisationId("nobody"), KIDS)),
                refused(
                        "a front door takes the case over",
                        PROVIDER_DOES_NOT_OFFER_SERVICE,
                        "provider",
                        notified(),
                        reallocate(IAS_MANCHESTER, KIDS)),
                refused(
                        "an organisation that nobody knows is to advise",
                        ADVISER_ORGANISATION_UNKNOWN,
                        "adviserOrganisation",
                        notified(),
                        reallocate(KIDS, new OrganisationId("nobody"))),
                refused(
                        "a closed case is handed over",
                        CASE_CLOSED,
                        null,
                        notified(caseClosed("2026-10-01")),
                        reallocate(KIDS)),
                refused("a detention stated twice", NOTHING_CHANGES, "detained", detained, stateDetention(true)),
                refused(
                        "a certificate for a detained person",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        issueCertificate(certificate(1), CertificateGround.C1)),
                refused(
                        "a paper certificate for a detained person",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        recordCertificate(certificate(1), CertificateGround.C1, "2026-10-01")),
                refused(
                        "regulation 32 of a detained person's notice",
                        DETAINED_PERSONS_REGULATIONS_APPLY,
                        null,
                        detained,
                        examineNotice(null)));
    }

    private static List<Refused> doors() {
        return List.of(
                refused(
                        "a door that nobody knows",
                        FRONT_DOOR_UNKNOWN,
                        "organisation",
                        notified(),
                        recordFrontDoorContact(new OrganisationId("nobody"))),
                refused(
                        "an intake ends twice",
                        INTAKE_ALREADY_ENDED,
                        null,
                        notified(intakeEnded(IntakeResult.MEDIATION, "2026-10-01")),
                        endIntake(IntakeResult.MEDIATION)),
                refused(
                        "a family is shown elsewhere, and nobody says where",
                        SIGNPOST_MISSING,
                        "signpostedTo",
                        notified(),
                        new Ask(on -> new DoorCommand.EndIntake(CASE, IntakeResult.SIGNPOSTED, null, on), null)),
                refused(
                        "an intake ends in both services, and the other has no case",
                        LINKED_CASE_MISSING,
                        "result",
                        notified(caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01")),
                        endIntake(IntakeResult.BOTH)),
                refused(
                        "a case is its own sibling",
                        CASE_LINKED_TO_ITSELF,
                        "other",
                        notified(),
                        linkCase(CASE, Relation.SIBLING)),
                refused(
                        "two cases are linked twice",
                        CASE_ALREADY_LINKED,
                        "other",
                        notified(caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01")),
                        linkCase(OTHER_CASE, Relation.SIBLING)),
                refused(
                        "a meeting together with a case that has nothing to do with this one",
                        CASE_NOT_LINKED,
                        "other",
                        pursued(meetingPlanned(FIRST, "2026-12-10", "2026-11-01")),
                        joinMeetings(FIRST, OTHER_CASE, meeting(2))),
                refused(
                        "a meeting together with another that nobody arranged",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01")),
                        joinMeetings(FIRST, OTHER_CASE, meeting(2))),
                refused(
                        "a meeting together with another that was not held",
                        MEETING_OVER,
                        "meeting",
                        pursued(
                                caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01"),
                                meetingPlanned(FIRST, "2026-11-12", "2026-11-01"),
                                meetingNotHeld(FIRST, "2026-11-12")),
                        joinMeetings(FIRST, OTHER_CASE, meeting(2))),
                refused(
                        "two meetings joined twice",
                        MEETINGS_ALREADY_JOINED,
                        "otherMeeting",
                        pursued(
                                caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01"),
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01"),
                                meetingsJoined(FIRST, OTHER_CASE, meeting(2), "2026-11-02")),
                        joinMeetings(FIRST, OTHER_CASE, meeting(2))));
    }

    private static List<Refused> permission() {
        return List.of(
                refused(
                        "permission where no decision is known",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused("permission for nothing", PERMISSION_NEED_MISSING, "needs", notified(), seekPermission()),
                refused(
                        "permission to appeal without the certificate that the case has",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        certified(),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused(
                        "permission to appeal Section I without a certificate",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        given(caseOpened(), sectionIOnlyNotified("2026-09-10")),
                        seekPermission(PermissionNeed.NO_CERTIFICATE)),
                refused(
                        "permission to be late on the last day",
                        PERMISSION_NOT_NEEDED,
                        "needs",
                        notified(),
                        seekPermission(PermissionNeed.OUT_OF_TIME).on("2026-11-10")),
                refused(
                        "permission sought while an answer is awaited",
                        PERMISSION_ALREADY_SOUGHT,
                        null,
                        notified(permissionSought("2026-11-12", PermissionNeed.NO_CERTIFICATE)),
                        seekPermission(PermissionNeed.OUT_OF_TIME)),
                refused(
                        "an answer that nobody asked for",
                        PERMISSION_NOT_SOUGHT,
                        null,
                        notified(),
                        recordPermission(PermissionAnswer.GRANTED)),
                refused(
                        "an answer before the question",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        notified(permissionSought("2026-11-12", PermissionNeed.NO_CERTIFICATE)),
                        recordPermission(PermissionAnswer.GRANTED).on("2026-11-11")));
    }

    private static List<Refused> guard() {
        Request request = Request.of("a key");
        return List.of(
                onABus("no such case", CASE_NOT_FOUND, null, ledger -> ledger.refuses(recordContact())),
                onABus(
                        "an auditor opens a case",
                        ROLE_NOT_PERMITTED,
                        null,
                        ledger -> ledger.refuses(openCase().now(), request.as(Role.AUDITOR, null))),
                onABus("an adviser of somebody else's cases", ROLE_NOT_PERMITTED, null, ledger -> {
                    ledger.accepts(openCase().now());
                    return ledger.refuses(recordContact(), request.as(Role.ADVISER, "kids"));
                }),
                onABus(
                        "a case opened for somebody else",
                        ROLE_NOT_PERMITTED,
                        null,
                        ledger -> ledger.refuses(openCase().now(), request.as(Role.ADVISER, "kids"))),
                onABus("an older version", VERSION_STALE, "If-Match", ledger -> {
                    ledger.accepts(openCase().now());
                    ledger.accepts(recordContact());
                    return ledger.refuses(giveAdvice(), request.knowing(3));
                }),
                onABus(
                        "a version of a case that does not exist",
                        VERSION_STALE,
                        "If-Match",
                        ledger -> ledger.refuses(openCase().now(), request.knowing(0))),
                onABus("a key used before", IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", ledger -> {
                    ledger.accepts(openCase().now(), request);
                    return ledger.refuses(recordContact(), request.withBody("another"));
                }));
    }

    private static Refused onABus(
            String sentence, RefusalCode code, @Nullable String field, Function<Ledger, Refusal> refusal) {
        return new Refused(sentence, code, field, () -> {
            try (Ledger ledger = Ledger.on("2026-11-20")) {
                return refusal.apply(ledger);
            }
        });
    }

    private static List<Refused> holders() {
        Story both = notified(fatherNamed("2026-10-01"));
        return List.of(
                refused("a choice of nobody in particular", HOLDER_NOT_SAID, "person", both, requestMediation()),
                refused(
                        "a certificate for nobody in particular",
                        HOLDER_NOT_SAID,
                        "person",
                        both,
                        issueCertificate(certificate(1), CertificateGround.C1)),
                refused(
                        "a stranger's choice",
                        HOLDER_UNKNOWN,
                        "person",
                        both,
                        of(person("stranger"), requestMediation())),
                refused("a stranger's contacts", HOLDER_UNKNOWN, "person", both, changeContacts(person("stranger"))),
                refused(
                        "a choice of somebody who stepped back",
                        HOLDER_NO_LONGER_ACTS,
                        "person",
                        notified(fatherNamed("2026-10-01"), stoodDown(FATHER, "2026-10-02")),
                        of(FATHER, requestMediation())),
                refused(
                        "somebody let in who stepped back",
                        HOLDER_NO_LONGER_ACTS,
                        "person",
                        notified(fatherNamed("2026-10-01"), stoodDown(FATHER, "2026-10-02")),
                        grantAccess(FAMILY, Role.FAMILY, FATHER)),
                refused(
                        "an account for somebody whom the portal may harm",
                        PORTAL_NOT_SAFE,
                        "person",
                        notified(safeContactAsked(PARENT, "2026-10-01", ContactLimit.NO_PORTAL)),
                        grantAccess()),
                refused("a parent named twice", HOLDER_ALREADY_NAMED, "holder", both, nameFather()),
                refused(
                        "an alternative person who is the parent already",
                        HOLDER_ALREADY_NAMED,
                        "holder",
                        both,
                        takeOver(FATHER, HolderCapacity.ALTERNATIVE_PERSON)),
                refused(
                        "an alternative person beside a parent",
                        HOLDER_CAPACITY_DIFFERS,
                        "holder.capacity",
                        notified(),
                        nameHolder(FATHER, HolderCapacity.ALTERNATIVE_PERSON)),
                refused(
                        "the child named as a parent",
                        HOLDER_MUST_BE_YOUNG_PERSON,
                        "holder.capacity",
                        notified(),
                        nameHolder(CHILD, HolderCapacity.PARENT)),
                refused(
                        "a young person who takes over and is somebody else",
                        HOLDER_MUST_BE_YOUNG_PERSON,
                        "holder.capacity",
                        notified(),
                        takeOver(FATHER, HolderCapacity.YOUNG_PERSON)),
                refused(
                        "a young person who acts for themselves as alternative person",
                        HOLDER_MUST_BE_YOUNG_PERSON,
                        "holder.capacity",
                        notified(
                                holderNamed(CHILD, HolderCapacity.YOUNG_PERSON, "2026-10-01"),
                                takenOver(CHILD, HolderCapacity.YOUNG_PERSON, List.of(PARENT), false, "2026-10-01")),
                        goOnFor(CHILD)),
                refused("the only parent steps back", LAST_HOLDER, "person", notified(), standDown(PARENT)),
                refused(
                        "a parent takes over",
                        SUCCESSOR_CAPACITY_WRONG,
                        "successor",
                        notified(),
                        takeOver(FATHER, HolderCapacity.PARENT)),
                refused(
                        "the end of school age is not known",
                        SCHOOL_AGE_END_MISSING,
                        "schoolAgeEndedOn",
                        notified(),
                        takeOver(CHILD, HolderCapacity.YOUNG_PERSON, null)),
                refused(
                        "school age ends on that very day",
                        SCHOOL_AGE_NOT_OVER,
                        "occurredOn",
                        notified(),
                        takeOver(CHILD, HolderCapacity.YOUNG_PERSON, "2026-11-20")),
                refused(
                        "a joint view agreed twice",
                        JOINT_VIEW_ALREADY_AGREED,
                        "person",
                        notified(jointViewAgreed(PARENT, "2026-10-01")),
                        agreeJointView(PARENT)),
                refused(
                        "a joint view taken back that nobody agreed to",
                        JOINT_VIEW_NOT_AGREED,
                        "person",
                        notified(),
                        withdrawJointView(PARENT)),
                refused(
                        "a take-over struck out under a certificate",
                        CERTIFICATE_RELIES_ON_ENTRY,
                        "corrects",
                        notified(
                                holderNamed(CHILD, HolderCapacity.YOUNG_PERSON, "2026-10-01"),
                                takenOver(CHILD, HolderCapacity.YOUNG_PERSON, List.of(PARENT), false, "2026-10-01"),
                                certificateNotedFor(CHILD, certificate(1), CertificateGround.C1, "2026-10-05")),
                        strikeOut(entry(6))));
    }

    private static Refused refused(String sentence, RefusalCode code, @Nullable String field, Story story, Ask ask) {
        return new Refused(sentence, code, field, () -> story.when(ask).refusal());
    }

    private static Story notified(CaseEvent... then) {
        return given(caseOpened(), and(List.of(decisionNotified("2026-09-10")), then));
    }

    private static Story declined(CaseEvent... then) {
        return notified(and(List.of(adviceGiven("2026-09-20"), mediationDeclined("2026-09-24")), then));
    }

    private static Story certified() {
        return declined(certificateNoted(certificate(1), CertificateGround.C1, "2026-09-25"));
    }

    private static Story pursued(CaseEvent... then) {
        return notified(and(
                List.of(
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        adviceGiven("2026-09-20"),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21")),
                then));
    }

    private static Story pursuedUnadvised(CaseEvent... then) {
        return notified(and(
                List.of(
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21")),
                then));
    }

    private static Story pursuedAboutHealth(CaseEvent... then) {
        return pursued(and(List.of(issuesStated("2026-09-21", IssueKind.EDUCATION, IssueKind.HEALTH)), then));
    }

    private static Story planned(String plannedOn) {
        return pursued(meetingPlanned(FIRST, plannedOn, "2026-11-01"));
    }

    private static Story held(CaseEvent... then) {
        return pursued(and(
                List.of(meetingPlanned(FIRST, "2026-10-15", "2026-10-01"), meetingHeld(FIRST, "2026-10-15")), then));
    }

    private static CaseEvent[] and(List<CaseEvent> before, CaseEvent... then) {
        return Stream.concat(before.stream(), Arrays.stream(then)).toArray(CaseEvent[]::new);
    }

    private static List<Refused> endsOfMeetings() {
        return List.of(
                refused(
                        "a meeting planned for no time at all",
                        LENGTH_OUT_OF_RANGE,
                        "plannedMinutes",
                        planned("2026-12-10"),
                        describeSetting(FIRST, MeetingMode.ONLINE, 0)),
                refused(
                        "a meeting that took longer than half a day",
                        LENGTH_OUT_OF_RANGE,
                        "minutes",
                        held(),
                        timeSession(FIRST, 721)),
                refused(
                        "the setting of a meeting that was held",
                        MEETING_OVER,
                        null,
                        held(),
                        describeSetting(FIRST, MeetingMode.ONLINE, 90)),
                refused(
                        "papers for a meeting that was called off",
                        MEETING_OVER,
                        null,
                        pursued(
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01"),
                                meetingCancelled(FIRST, "2026-11-02")),
                        sendPapers(FIRST, Party.FAMILY)),
                refused(
                        "papers for a meeting that did not take place",
                        MEETING_OVER,
                        null,
                        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-11-01"), meetingNotHeld(FIRST, "2026-11-12")),
                        receivePapers(FIRST, Party.FAMILY)),
                refused(
                        "a no-show of nobody",
                        ABSENTEE_MISSING,
                        "absent",
                        planned("2026-11-12"),
                        notHeld(FIRST).on("2026-11-12")),
                refused(
                        "a meeting not held before its day",
                        MEETING_NOT_YET_DUE,
                        null,
                        planned("2026-12-10"),
                        notHeld(FIRST, Absentee.FAMILY)),
                refused(
                        "a meeting not held on another day than its own",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        planned("2026-11-12"),
                        notHeld(FIRST, Absentee.FAMILY).on("2026-11-13")),
                refused("a meeting both held and not", MEETING_OVER, null, held(), notHeld(FIRST, Absentee.FAMILY)),
                refused(
                        "an adjournment of a meeting to come",
                        MEETING_NOT_HELD,
                        null,
                        planned("2026-12-10"),
                        adjournMeeting(FIRST)),
                refused(
                        "an adjournment on another day",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        adjournMeeting(FIRST).on("2026-10-16")),
                refused(
                        "a second adjournment of one meeting",
                        MEETING_ALREADY_ADJOURNED,
                        null,
                        held(meetingAdjourned(FIRST, "2026-10-15")),
                        adjournMeeting(FIRST).on("2026-10-15")),
                refused(
                        "an adjournment of what is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        adjournMeeting(FIRST).on("2026-10-15")),
                refused(
                        "the length of a meeting before it was held",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(),
                        timeSession(FIRST, 90).on("2026-10-14")),
                refused(
                        "a conclusion while part-heard",
                        MEDIATION_ADJOURNED,
                        null,
                        held(meetingAdjourned(FIRST, "2026-10-15")),
                        concludeMediation(Outcome.NO_AGREEMENT)),
                refused(
                        "mediation broken off before it began",
                        MEDIATION_NOT_HELD,
                        null,
                        pursued(meetingPlanned(FIRST, "2026-11-12", "2026-11-01"), meetingNotHeld(FIRST, "2026-11-12")),
                        abandonMediation(CancelledBy.FAMILY, Outcome.NO_AGREEMENT)));
    }

    private static List<Refused> otherEnds() {
        CaseEvent resolved = resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01");
        return List.of(
                refused(
                        "an early resolution of a disagreement",
                        NOT_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        given(resolutionOpened()),
                        resolveBeforeMeeting(EarlyResolution.SETTLED)),
                refused(
                        "an early resolution about no decision",
                        DECISION_NOT_RECORDED,
                        null,
                        given(caseOpened()),
                        resolveBeforeMeeting(EarlyResolution.SETTLED)),
                refused(
                        "a resolution before a meeting after one was held",
                        MEDIATION_ALREADY_HELD,
                        null,
                        held(),
                        resolveBeforeMeeting(EarlyResolution.SETTLED)),
                refused(
                        "a resolution told twice",
                        RESOLUTION_ALREADY_RECORDED,
                        null,
                        pursued(resolved),
                        resolveBeforeMeeting(EarlyResolution.DECISION_CHANGED)),
                refused("the confirmation of nothing", RESOLUTION_NOT_RECORDED, null, pursued(), confirmResolution()),
                refused(
                        "the confirmation of what the family denied",
                        RESOLUTION_NOT_RECORDED,
                        null,
                        pursued(resolved, resolutionDisputed("2026-10-02")),
                        confirmResolution()),
                refused(
                        "a confirmation given twice",
                        RESOLUTION_ALREADY_RECORDED,
                        "person",
                        pursued(resolved, resolutionConfirmed("2026-10-02")),
                        confirmResolution()),
                refused(
                        "a confirmation by nobody in particular where two act",
                        HOLDER_NOT_SAID,
                        "person",
                        pursued(fatherNamed("2026-09-20"), resolved),
                        confirmResolution()),
                refused("the denial of nothing", RESOLUTION_NOT_RECORDED, null, pursued(), disputeResolution()),
                refused(
                        "a confirmation before what it confirms",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(resolved),
                        confirmResolution().on("2026-09-30")),
                refused(
                        "a confirmation with a meeting to come",
                        MEETING_STILL_PLANNED,
                        null,
                        pursued(resolved, meetingPlanned(FIRST, "2026-12-10", "2026-11-01")),
                        confirmResolution()),
                refused(
                        "a confirmation after a meeting was held",
                        MEDIATION_ALREADY_HELD,
                        null,
                        pursued(
                                resolved,
                                meetingPlanned(FIRST, "2026-10-15", "2026-10-01"),
                                meetingHeld(FIRST, "2026-10-15")),
                        confirmResolution()),
                refused(
                        "a meeting about what is resolved",
                        RESOLVED_BEFORE_MEETING,
                        null,
                        pursued(resolved, resolutionConfirmed("2026-10-02")),
                        arrangeMeeting(FIRST, "2026-12-10").now()),
                refused(
                        "a mediation agreement where nobody met",
                        MEDIATION_NOT_HELD,
                        null,
                        pursued(resolved, resolutionConfirmed("2026-10-02")),
                        recordAgreement(step(1, AgreedAction.ASSESS))),
                refused(
                        "a last letter by telephone",
                        LAST_LETTER_IN_WRITING,
                        "channel",
                        notified(),
                        sendLastLetter(Channel.TELEPHONE, "2026-12-04")),
                refused(
                        "a last letter after one day's attempts in one way",
                        ATTEMPTS_MISSING,
                        null,
                        notified(triedInVain("2026-11-02"), triedInVain("2026-11-02")),
                        sendLastLetter("2026-12-04")),
                refused(
                        "a last letter before the second attempt",
                        ATTEMPTS_MISSING,
                        null,
                        notified(triedInVain("2026-11-02"), triedInVain("2026-11-19")),
                        sendLastLetter("2026-12-04").on("2026-11-18")),
                refused(
                        "a last letter although the family was reached after the first attempt",
                        ATTEMPTS_MISSING,
                        null,
                        notified(
                                triedInVain("2026-11-02"),
                                contactAttempted(Channel.TELEPHONE, ContactResult.REACHED, "2026-11-05"),
                                triedInVain("2026-11-09")),
                        sendLastLetter("2026-12-04")),
                refused(
                        "a last letter to a parent who came in after the attempts to reach the other",
                        ATTEMPTS_MISSING,
                        null,
                        notified(triedInVain("2026-11-02"), triedInVain("2026-11-09"), fatherNamed("2026-11-10")),
                        of(FATHER, sendLastLetter("2026-12-04"))),
                refused(
                        "a last letter to nobody in particular where two act",
                        HOLDER_NOT_SAID,
                        "person",
                        notified(fatherNamed("2026-11-01"), triedInVain("2026-11-02"), triedInVain("2026-11-09")),
                        sendLastLetter("2026-12-04")),
                refused(
                        "a family given up although one parent was never written to",
                        LAST_LETTER_MISSING,
                        "reason",
                        notified(
                                fatherNamed("2026-10-01"),
                                lastLetterSent("2026-11-02", "2026-10-20", "2026-10-05", "2026-10-12")),
                        closeFor(ClosureReason.NO_RESPONSE)),
                refused(
                        "a family given up although it answered the written offer after the letter",
                        LAST_LETTER_MISSING,
                        "reason",
                        pursued(
                                writtenOfferMade("2026-10-16"),
                                lastLetterSent("2026-11-02", "2026-10-20", "2026-10-05", "2026-10-12"),
                                writtenOfferAnswered(OfferChoice.WAIT, "2026-10-30")),
                        closeFor(ClosureReason.NO_RESPONSE)),
                refused(
                        "a family given up although it came to another door after the letter",
                        LAST_LETTER_MISSING,
                        "reason",
                        notified(
                                lastLetterSent("2026-11-02", "2026-10-20", "2026-10-05", "2026-10-12"),
                                frontDoorContacted(IAS_MANCHESTER, "IAS Manchester", false, "2026-10-30")),
                        closeFor(ClosureReason.NO_RESPONSE)),
                refused(
                        "stopping for a certificate where one is due on the authority's word",
                        CANNOT_ARRANGE_ALREADY_TOLD,
                        "choice",
                        pursued(writtenOfferMade("2026-10-16"), cannotArrangeTold("2026-10-20")),
                        answerWrittenOffer(OfferChoice.STOP_FOR_CERTIFICATE)),
                refused(
                        "a last letter to be answered on its own day",
                        DATES_OUT_OF_ORDER,
                        "replyBy",
                        notified(triedInVain("2026-11-02"), triedInVain("2026-11-09")),
                        sendLastLetter("2026-11-20")),
                refused(
                        "a family given up without a letter",
                        LAST_LETTER_MISSING,
                        "reason",
                        notified(),
                        closeFor(ClosureReason.NO_RESPONSE)),
                refused(
                        "a family given up although it was heard of after the letter",
                        LAST_LETTER_MISSING,
                        "reason",
                        notified(
                                lastLetterSent("2026-11-02", "2026-10-20", "2026-10-05", "2026-10-12"),
                                choiceLeftOpen("2026-10-30")),
                        closeFor(ClosureReason.NO_RESPONSE)),
                refused(
                        "a family given up on the last day for its answer",
                        REPLY_STILL_AWAITED,
                        "reason",
                        notified(lastLetterSent("2026-11-20", "2026-11-06", "2026-10-05", "2026-10-12")),
                        closeFor(ClosureReason.NO_RESPONSE)));
    }

    private static List<Refused> signatures() {
        return List.of(
                refused(
                        "an authority's signature that is said to be the mother's",
                        HOLDER_UNKNOWN,
                        "person",
                        pursued(),
                        of(PARENT, signAgreementToMediate(Party.LOCAL_AUTHORITY))),
                refused(
                        "a family's signature of nobody in particular where two act",
                        HOLDER_NOT_SAID,
                        "person",
                        pursued(fatherNamed("2026-10-01")),
                        signAgreementToMediate(Party.FAMILY)));
    }

    private static List<Refused> delays() {
        return List.of(
                refused(
                        "a delay of a date that the case does not have",
                        CLOCK_UNKNOWN,
                        "clock",
                        notified(),
                        recordDelay("ARRANGE_MEDIATION", DelayCause.FAMILY)),
                refused(
                        "a later day for the appeal",
                        LATER_DATE_NOT_OPEN,
                        "agreedFor",
                        notified(),
                        agreeLaterDay("APPEAL", "2026-12-10", "2026-10-12")),
                refused(
                        "a later day for an agreed step that is not varied",
                        LATER_DATE_NOT_OPEN,
                        "agreedFor",
                        held(agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT))),
                        agreeLaterDay("AMEND_CONTENT/" + item(1), "2026-12-10", "2026-10-30")),
                refused(
                        "a later day that nobody wrote down",
                        LATER_DATE_IN_WRITING,
                        "agreedInWritingOn",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", null)),
                refused(
                        "a writing about no day",
                        LATER_DATE_IN_WRITING,
                        "agreedFor",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", null, "2026-10-12")),
                refused(
                        "a later day that is the statutory one",
                        DATES_OUT_OF_ORDER,
                        "agreedFor",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-10-21", "2026-10-12")),
                refused(
                        "a later day agreed in a writing of tomorrow",
                        DATES_OUT_OF_ORDER,
                        "agreedInWritingOn",
                        pursued(),
                        agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", "2026-11-21")));
    }

    private static List<Refused> performance() {
        CaseEvent agreed =
                agreementMade("2026-10-22", step(1, AgreedAction.ASSESS), step(2, AgreedAction.NON_APPEALABLE));
        return List.of(
                refused(
                        "a plan amended by the commissioning body",
                        ITEM_OWNER_WRONG,
                        "items[0].owner",
                        held(),
                        recordAgreement(step(1, AgreedAction.AMEND_CONTENT, ItemOwner.COMMISSIONING_BODY))),
                refused(
                        "a step of the authority that is called voluntary",
                        ITEM_OWNER_WRONG,
                        "items[1].owner",
                        held(),
                        recordAgreement(
                                step(1, AgreedAction.ASSESS),
                                step(2, AgreedAction.VOLUNTARY, ItemOwner.LOCAL_AUTHORITY))),
                refused("a signature under nothing", AGREEMENT_NOT_RECORDED, null, held(), signAgreement(Party.FAMILY)),
                refused(
                        "a second signature of one party",
                        ALREADY_SIGNED,
                        "party",
                        held(agreed, agreementSigned(Party.FAMILY, "2026-10-22")),
                        signAgreement(Party.FAMILY)),
                refused(
                        "a signature before the first meeting",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(agreed),
                        signAgreement(Party.FAMILY).on("2026-10-14")),
                refused(
                        "another day for a step that was not agreed",
                        ITEM_NOT_FOUND,
                        "item",
                        held(agreed),
                        varyStep(item(3), "2027-01-15")),
                refused(
                        "another day for a step, before the agreement",
                        AGREED_BY_BEFORE_AGREEMENT,
                        "agreedBy",
                        held(agreed),
                        varyStep(item(1), "2026-10-21")),
                refused(
                        "another day written down before the agreement",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(agreed),
                        varyStep(item(1), "2027-01-15").on("2026-10-21")),
                refused(
                        "another day that is the same",
                        NOTHING_CHANGES,
                        "agreedBy",
                        held(agreed, stepVaried(item(1), "2027-01-15", "2026-10-23")),
                        varyStep(item(1), "2027-01-15")),
                refused(
                        "an excuse where regulation 44 gives no time",
                        EXCUSE_NOT_OPEN,
                        "item",
                        held(agreed),
                        claimExcuse(item(2), ComplianceExcuse.AWAY_FROM_AREA)),
                refused(
                        "a dispute about one of several dates that does not say which",
                        ITEM_RULE_NEEDED,
                        "rule",
                        held(agreed),
                        disputeStep(item(1), null)));
    }

    private static List<Refused> offers() {
        CaseEvent offered = writtenOfferMade("2026-10-16");
        return List.of(
                refused(
                        "an offer by telephone",
                        OFFER_IN_WRITING,
                        "channel",
                        pursued(),
                        makeWrittenOffer(Channel.TELEPHONE)),
                refused(
                        "an offer to a family that does not wait",
                        MEDIATION_NOT_REQUESTED,
                        null,
                        notified(),
                        makeWrittenOffer()),
                refused(
                        "an offer before the authority knew",
                        AUTHORITY_NOT_INFORMED,
                        null,
                        notified(mediationRequested("2026-09-20")),
                        makeWrittenOffer()),
                refused(
                        "an offer of a day before the wait began",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(),
                        makeWrittenOffer().on("2026-09-20")),
                refused(
                        "an offer about what the family says is resolved",
                        NOBODY_WAITED_FOR,
                        null,
                        pursued(
                                resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01"),
                                resolutionConfirmed("2026-10-02")),
                        makeWrittenOffer()),
                refused(
                        "an offer where the commissioning body arranges",
                        AUTHORITY_DOES_NOT_ARRANGE,
                        null,
                        pursued(issuesStated("2026-09-25", IssueKind.HEALTH)),
                        makeWrittenOffer()),
                refused(
                        "an authority that cannot arrange what is over",
                        MEDIATION_ALREADY_CONCLUDED,
                        null,
                        held(mediationConcluded("2026-10-15")),
                        recordCannotArrange()),
                refused("an offer after a meeting", MEDIATION_ALREADY_HELD, null, held(), makeWrittenOffer()),
                refused(
                        "an offer in disagreement resolution",
                        NOT_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        given(resolutionOpened()),
                        makeWrittenOffer()),
                refused("an answer to nothing", OFFER_NOT_MADE, null, pursued(), answerWrittenOffer(OfferChoice.WAIT)),
                refused(
                        "an answer before the offer",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(offered),
                        answerWrittenOffer(OfferChoice.WAIT).on("2026-10-15")),
                refused(
                        "an answer to the offer of an earlier wish",
                        OFFER_NOT_MADE,
                        null,
                        pursued(
                                offered,
                                pursuitEnded("2026-10-20"),
                                mediationRequested("2026-10-21"),
                                localAuthorityInformed("2026-10-21")),
                        answerWrittenOffer(OfferChoice.WAIT)),
                refused(
                        "the authority's notice asked for where it does not arrange",
                        AUTHORITY_DOES_NOT_ARRANGE,
                        null,
                        pursued(issuesStated("2026-09-22", IssueKind.HEALTH), offered),
                        answerWrittenOffer(OfferChoice.ASK_FOR_NOTICE)),
                refused(
                        "the authority's notice asked for that is there",
                        CANNOT_ARRANGE_ALREADY_TOLD,
                        null,
                        pursued(cannotArrangeTold("2026-10-14"), offered),
                        answerWrittenOffer(OfferChoice.ASK_FOR_NOTICE)));
    }

    private static List<Refused> documents() {
        CaseEvent lent = documentAdded(paper(1), "2026-10-20");
        CaseEvent released = documentReleased(paper(1), 1, "2026-10-21");
        return List.of(
                refused("a document twice", DOCUMENT_ALREADY_ADDED, null, pursued(lent), addDocument(paper(1))),
                refused(
                        "a redacted copy under a document's own id",
                        DOCUMENT_ALREADY_ADDED,
                        null,
                        pursued(lent),
                        redactDocument(paper(1), paper(1), ADDRESS)),
                refused(
                        "a document of safeguarding among the others",
                        DOCUMENT_CLASS_WRONG,
                        "disclosure",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.SAFEGUARDING,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(1))),
                refused(
                        "a document that is open from the start",
                        DOCUMENT_CLASS_WRONG,
                        "disclosure",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.DECISION_NOTICE,
                                DisclosureClass.OPEN,
                                Party.LOCAL_AUTHORITY,
                                null,
                                "2026-09-01",
                                version(1))),
                refused(
                        "an authority's paper as a right-holder's",
                        DOCUMENT_OWNER_WRONG,
                        "holder",
                        pursued(),
                        addDocument(paper(1), Party.LOCAL_AUTHORITY, PARENT)),
                refused(
                        "a paper of one of two parents, unsaid of which",
                        HOLDER_NOT_SAID,
                        "person",
                        pursued(fatherNamed("2026-10-01")),
                        addDocument(paper(1))),
                refused(
                        "a document that is dated tomorrow",
                        DATE_IN_FUTURE,
                        "dated",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-11-21",
                                version(1))),
                refused(
                        "a document without a page",
                        PAGES_OUT_OF_RANGE,
                        "file",
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(1, 0))),
                refused(
                        "a document that begins with its second version",
                        DOCUMENT_VERSION_WRONG,
                        null,
                        pursued(),
                        addDocument(
                                paper(1),
                                DocumentKind.REPORT,
                                DisclosureClass.PARTY,
                                Party.FAMILY,
                                null,
                                "2026-09-01",
                                version(2))),
                refused(
                        "a version that is not the next",
                        DOCUMENT_VERSION_WRONG,
                        null,
                        pursued(lent, versionAdded(paper(1), 2, "2026-10-21")),
                        addVersion(paper(1), 2)),
                refused(
                        "the five hundred and first version of any document",
                        DOCUMENTS_TOO_MANY,
                        null,
                        pursued(fiveHundred()),
                        addDocument(paper(1))),
                refused(
                        "a document that the case lacks",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        pursued(),
                        shareDocument(paper(1))),
                refused(
                        "another party's document",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        pursued(lent),
                        releaseDocument(paper(1), Party.LOCAL_AUTHORITY, ReleaseGround.OWNER)),
                refused(
                        "a document that was taken back",
                        DOCUMENT_WITHDRAWN,
                        null,
                        pursued(lent, documentWithdrawn(paper(1), "2026-10-21")),
                        releaseDocument(paper(1), ReleaseGround.OWNER)),
                refused(
                        "a version shared twice",
                        DOCUMENT_ALREADY_SHARED,
                        null,
                        pursued(lent, documentShared(paper(1), 1, "2026-10-21")),
                        shareDocument(paper(1))),
                refused(
                        "a version released twice",
                        DOCUMENT_ALREADY_RELEASED,
                        null,
                        pursued(lent, released),
                        releaseDocument(paper(1), ReleaseGround.TRIBUNAL_DIRECTION)),
                refused(
                        "a document taken back that was released",
                        DOCUMENT_ALREADY_RELEASED,
                        null,
                        pursued(lent, released, versionAdded(paper(1), 2, "2026-10-22")),
                        withdrawDocument(paper(1))),
                refused(
                        "what was made for the mediation released, even as the Tribunal directs",
                        DOCUMENT_CONFIDENTIAL,
                        null,
                        pursued(documentAdded(paper(1), DisclosureClass.CONFIDENTIAL, report(1), "2026-10-20")),
                        releaseDocument(paper(1), ReleaseGround.TRIBUNAL_DIRECTION)),
                refused(
                        "a copy of it",
                        DOCUMENT_CONFIDENTIAL,
                        null,
                        pursued(
                                documentAdded(paper(1), DisclosureClass.CONFIDENTIAL, report(1), "2026-10-20"),
                                documentRedacted(paper(1), paper(2), "2026-10-21")),
                        releaseDocument(paper(2), ReleaseGround.OWNER)),
                refused(
                        "an agreement released by one party",
                        RELEASE_GROUND_WRONG,
                        "ground",
                        pursued(documentAdded(
                                paper(1),
                                DisclosureClass.PARTY,
                                of(DocumentKind.AGREEMENT, Party.FAMILY, 1),
                                "2026-10-20")),
                        releaseDocument(paper(1), ReleaseGround.OWNER)),
                refused(
                        "a report released to enforce an agreement",
                        RELEASE_GROUND_WRONG,
                        "ground",
                        pursued(lent),
                        releaseDocument(paper(1), ReleaseGround.ENFORCEMENT)),
                refused(
                        "a copy in which nothing is gone",
                        REGIONS_MISSING,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2))),
                refused(
                        "a copy in which something is gone of a page that isn't there",
                        REGION_OUTSIDE_PAGE,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2), new RedactedRegion(7, 0, 0, 100, 100))),
                refused(
                        "a region without a width",
                        REGION_OUTSIDE_PAGE,
                        "regions",
                        pursued(lent),
                        redactDocument(paper(1), paper(2), new RedactedRegion(1, 0, 0, 0, 100))),
                refused(
                        "a document shared before it was lent",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(lent),
                        shareDocument(paper(1)).on("2026-10-19")));
    }

    private static CaseEvent[] fiveHundred() {
        return IntStream.rangeClosed(1, 500)
                .mapToObj(number -> documentAdded(paper(1_000 + number), "2026-10-20"))
                .toArray(CaseEvent[]::new);
    }

    private static List<Refused> expenses() {
        CaseEvent claimed = expenseClaimed(expense(1), FIRST, 1_250, "2026-10-20");
        return List.of(
                refused(
                        "an expense of disagreement resolution",
                        NOT_IN_DISAGREEMENT_RESOLUTION,
                        null,
                        given(resolutionOpened()),
                        claimExpense(expense(1), FIRST, 1_250)),
                refused(
                        "an expense of no meeting",
                        MEETING_NOT_FOUND,
                        "meeting",
                        pursued(),
                        claimExpense(expense(1), FIRST, 1_250)),
                refused("a claim of nothing", AMOUNT_OUT_OF_RANGE, "pence", held(), claimExpense(expense(1), FIRST, 0)),
                refused(
                        "one id for two claims",
                        EXPENSE_ALREADY_CLAIMED,
                        null,
                        held(claimed),
                        claimExpense(expense(1), FIRST, 800)),
                refused(
                        "a decision on no claim",
                        EXPENSE_NOT_FOUND,
                        "expense",
                        held(),
                        decideExpense(expense(1), 1_000)),
                refused(
                        "more allowed than was claimed",
                        AMOUNT_OUT_OF_RANGE,
                        "allowedPence",
                        held(claimed),
                        decideExpense(expense(1), 1_251)),
                refused(
                        "a decision before the claim",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        held(claimed),
                        decideExpense(expense(1), 1_000).on("2026-10-19")),
                refused(
                        "a second decision",
                        EXPENSE_ALREADY_DECIDED,
                        null,
                        held(claimed, expenseDecided(expense(1), 0, "2026-10-30")),
                        decideExpense(expense(1), 1_000)),
                refused(
                        "a payment of what nobody decided",
                        EXPENSE_NOTHING_TO_PAY,
                        null,
                        held(claimed),
                        payExpense(expense(1))),
                refused(
                        "a payment of what was refused",
                        EXPENSE_NOTHING_TO_PAY,
                        null,
                        held(claimed, expenseDecided(expense(1), 0, "2026-10-30")),
                        payExpense(expense(1))),
                refused(
                        "a second payment",
                        EXPENSE_NOTHING_TO_PAY,
                        null,
                        held(
                                claimed,
                                expenseDecided(expense(1), 1_250, "2026-10-30"),
                                expensePaid(expense(1), "2026-11-02")),
                        payExpense(expense(1))));
    }

    private static List<Refused> dataProtection() {
        CaseEvent held = legalHoldPlaced(LegalHoldReason.APPEAL, "2026-10-01");
        return List.of(
                refused("a person erased during an appeal", LEGAL_HOLD, null, notified(held), erasePerson(PARENT)),
                refused(
                        "contacts erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(held),
                        eraseClass(RetentionClass.CONTACT)),
                refused(
                        "a document erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(held),
                        eraseDocument(document(1))),
                refused(
                        "a note erased during an appeal",
                        LEGAL_HOLD,
                        null,
                        notified(confidenceTaken(PARENT, "2026-09-20"), held),
                        eraseNote(entry(5))),
                refused(
                        "one hold lifted of two",
                        LEGAL_HOLD,
                        null,
                        notified(
                                held,
                                legalHoldPlaced(LegalHoldReason.OMBUDSMAN, "2026-10-02"),
                                legalHoldLifted(LegalHoldReason.APPEAL, "2026-10-03")),
                        erasePerson(PARENT)),
                refused("a stranger erased", PERSON_UNKNOWN, "person", notified(), erasePerson(person("stranger"))),
                refused(
                        "a person erased twice",
                        NOTHING_TO_ERASE,
                        null,
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        erasePerson(PARENT)),
                refused(
                        "contacts erased that are erased with the person",
                        NOTHING_TO_ERASE,
                        null,
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        eraseClass(RetentionClass.CONTACT)),
                refused(
                        "a note erased twice",
                        NOTHING_TO_ERASE,
                        null,
                        notified(
                                confidenceTaken(PARENT, "2026-09-20"),
                                confidencesErased(ErasureGround.OBJECTION, "2026-10-01", HELD.get(3))),
                        eraseNote(entry(5))),
                refused("a note that is none", ENTRY_NOT_FOUND, "note", notified(), eraseNote(entry(0))),
                refused(
                        "an erasure undone by a correction",
                        ENTRY_NOT_CORRECTABLE,
                        "corrects",
                        notified(personErased(PARENT, "2026-10-01", HELD.get(0), HELD.get(1))),
                        strikeOut(entry(5))),
                refused(
                        "a document that nobody lodged",
                        DOCUMENT_NOT_FOUND,
                        "document",
                        notified(),
                        eraseDocument(document(2))),
                refused(
                        "what was recorded of concerns erased with the case's data",
                        SAFEGUARDING_KEPT_APART,
                        "retention",
                        notified(),
                        eraseClass(RetentionClass.SAFEGUARDING)),
                refused(
                        "a hold placed twice",
                        LEGAL_HOLD_ALREADY_PLACED,
                        "reason",
                        notified(held),
                        placeLegalHold(LegalHoldReason.APPEAL)),
                refused(
                        "a hold lifted that is another",
                        LEGAL_HOLD_NOT_PLACED,
                        "reason",
                        notified(held),
                        liftLegalHold(LegalHoldReason.OMBUDSMAN)),
                refused(
                        "a stranger's data restricted",
                        PERSON_UNKNOWN,
                        "person",
                        notified(),
                        restrictProcessing(person("stranger"))),
                refused(
                        "data restricted twice",
                        PROCESSING_ALREADY_RESTRICTED,
                        "person",
                        notified(processingRestricted(PARENT, "2026-10-01")),
                        restrictProcessing(PARENT)),
                refused(
                        "a restriction lifted that was lifted",
                        PROCESSING_NOT_RESTRICTED,
                        "person",
                        notified(processingRestricted(PARENT, "2026-10-01"), restrictionLifted(PARENT, "2026-10-02")),
                        liftRestriction(PARENT)));
    }
}
