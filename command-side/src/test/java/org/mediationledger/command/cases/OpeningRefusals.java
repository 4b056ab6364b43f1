package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.cases.Story.givenNothing;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.example.Ask;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.Relation;

/** What is refused about what opens a case, and who may see it. */
final class OpeningRefusals {

    private static final MeetingId FIRST = meeting(1);

    private OpeningRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(intake(), resolution(), doors(), access()).flatMap(List::stream);
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
}
