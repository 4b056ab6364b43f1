package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.certified;
import static org.mediationledger.command.cases.Foregone.declined;
import static org.mediationledger.command.cases.Foregone.held;
import static org.mediationledger.command.cases.Foregone.notified;
import static org.mediationledger.command.cases.Foregone.planned;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Foregone.pursuedUnadvised;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.cases.Story.entry;
import static org.mediationledger.command.cases.Story.given;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;

/** What is refused about how a case ends and what follows. */
final class EndingRefusals {

    private static final MeetingId FIRST = meeting(1);

    private EndingRefusals() {}

    static Stream<Refused> all() {
        return Stream.of(
                        conclusion(),
                        agreement(),
                        signatures(),
                        performance(),
                        certificates(),
                        aftermath(),
                        otherEnds(),
                        expenses())
                .flatMap(List::stream);
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
}
