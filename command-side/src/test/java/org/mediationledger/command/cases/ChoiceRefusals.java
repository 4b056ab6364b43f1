package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.declined;
import static org.mediationledger.command.cases.Foregone.held;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.command.example.Ask;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What is refused about the family: who they are, what they choose and need. */
final class ChoiceRefusals {

    private static final MeetingId FIRST = meeting(1);

    private ChoiceRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(choice(), holders(), representatives(), consents(), needs(), offers())
                .flatMap(List::stream);
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
}
