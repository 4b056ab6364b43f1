package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Bundles.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Letters.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Papers.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.Commands;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/**
 * The states that a case comes into on real days, each by the commands that lead there; what is asked in it is asked on
 * Friday 23 October 2026, day 25 of the authority's 30 where it was told.
 */
enum LifeState {
    NOTHING_OPENED("no case of that id", null),
    OPENED("taken on; no decision on record", null, on("2026-09-14", openCase().now())),
    NOTIFIED(
            "a refusal to assess, sent on 10 September: appeal and contact by 10 November",
            OPENED,
            on("2026-09-14", recordDecision().sentOn("2026-09-10").now())),
    CONTACTED("the family has contacted the adviser", NOTIFIED, on("2026-09-16", recordContact())),
    ADVISED("information and advice given", CONTACTED, on("2026-09-18", giveAdvice())),
    UNDECIDED("advised, and the choice left open", ADVISED, on("2026-09-21", leaveChoiceOpen())),
    DECLINED("advised, and mediation declined", ADVISED, on("2026-09-21", declineMediation())),
    CERTIFICATE_ISSUED(
            "declined, and the certificate issued on 22 September",
            DECLINED,
            on("2026-09-22", issueCertificate(certificate(1), CertificateGround.C1))),
    CERTIFICATE_SENT("that certificate sent", CERTIFICATE_ISSUED, on("2026-09-22", sendCertificate(certificate(1)))),
    CERTIFICATE_WITHDRAWN(
            "that certificate withdrawn", CERTIFICATE_ISSUED, on("2026-09-25", withdrawCertificate(certificate(1)))),
    WISHES_TO_MEDIATE(
            "advised, issues of education stated, mediation requested",
            ADVISED,
            on("2026-09-25", stateIssues(IssueKind.EDUCATION), requestMediation())),
    REQUEST_WITHDRAWN(
            "the family wants neither mediation nor a certificate",
            WISHES_TO_MEDIATE,
            on("2026-09-28", withdrawRequest())),
    AUTHORITY_TOLD(
            "the local authority told on 28 September", WISHES_TO_MEDIATE, on("2026-09-28", informLocalAuthority())),
    DID_NOT_GO_AHEAD("the family changed its mind after that", AUTHORITY_TOLD, on("2026-10-05", endPursuit())),
    OFFER_MADE("the written offer made on day 22", AUTHORITY_TOLD, on("2026-10-20", makeWrittenOffer())),
    CANNOT_ARRANGE(
            "the authority has said in writing that it cannot arrange mediation in time",
            AUTHORITY_TOLD,
            on("2026-10-20", recordCannotArrange())),
    CERTIFIED_AS_NOT_ARRANGED(
            "the certificate issued on that",
            CANNOT_ARRANGE,
            on("2026-10-21", issueCertificate(certificate(1), CertificateGround.C3))),
    MEDIATED_ALL_THE_SAME(
            "mediation held and concluded after that certificate",
            CERTIFIED_AS_NOT_ARRANGED,
            arrangedAtShortNotice("2026-10-21", "2026-10-22"),
            on("2026-10-22", holdMeeting(meeting(1), PARENT), concludeMediation(Outcome.NO_AGREEMENT))),
    MEDIATOR_OFFERED("a mediator offered", AUTHORITY_TOLD, on("2026-10-01", offerTo(MEDIATOR))),
    MEDIATOR_ACCEPTED("who has accepted", MEDIATOR_OFFERED, on("2026-10-02", acceptAs(MEDIATOR))),
    MEETING_FIXED("a meeting arranged for 5 November", AUTHORITY_TOLD, arranged("2026-10-05", "2026-11-05")),
    ANOTHER_MEDIATOR_READY(
            "another mediator has accepted too",
            MEETING_FIXED,
            on("2026-10-06", offerTo(SECOND_MEDIATOR), acceptAs(SECOND_MEDIATOR))),
    SIBLINGS_MEETING(
            "a brother's case linked, which is to be heard at the same table",
            MEETING_FIXED,
            on("2026-10-12", linkCase(OTHER_CASE, Relation.SIBLING))),
    NOTICE_GIVEN("the family told of that meeting", MEETING_FIXED, on("2026-10-06", giveNotice(meeting(1)))),
    MEETING_TODAY(
            "the day of a meeting of which the family was told",
            AUTHORITY_TOLD,
            arranged("2026-10-05", "2026-10-23"),
            on("2026-10-06", giveNotice(meeting(1)))),
    NOT_HELD(
            "the meeting of 15 October was not held: the authority stayed away",
            AUTHORITY_TOLD,
            arranged("2026-10-01", "2026-10-15"),
            on("2026-10-02", giveNotice(meeting(1))),
            on("2026-10-15", notHeld(meeting(1), Absentee.LOCAL_AUTHORITY))),
    HELD(
            "the meeting of 15 October was held",
            AUTHORITY_TOLD,
            arranged("2026-10-01", "2026-10-15"),
            on("2026-10-02", giveNotice(meeting(1))),
            on("2026-10-15", holdMeeting(meeting(1), PARENT))),
    PART_HEARD("that meeting adjourned part-heard", HELD, on("2026-10-15", adjournMeeting(meeting(1)))),
    BROKEN_OFF(
            "the adjourned mediation broken off",
            PART_HEARD,
            on("2026-10-16", abandonMediation(CancelledBy.LOCAL_AUTHORITY, Outcome.NO_AGREEMENT))),
    CONCLUDED_WITHOUT_AGREEMENT(
            "mediation concluded without agreement", HELD, on("2026-10-16", concludeMediation(Outcome.NO_AGREEMENT))),
    CERTIFIED_AFTER_MEETING(
            "the certificate issued after that conclusion",
            CONCLUDED_WITHOUT_AGREEMENT,
            on("2026-10-19", issueCertificate(certificate(1), CertificateGround.C2))),
    AGREED(
            "mediation concluded in agreement on 16 October: the plan's contents are to be amended",
            HELD,
            on(
                    "2026-10-16",
                    concludeMediation(Outcome.FULL_AGREEMENT),
                    recordAgreement(step(1, AgreedAction.AMEND_CONTENT)))),
    AGREED_AND_DONE("what was agreed done, says the authority", AGREED, on("2026-10-20", completeStep(item(1), null))),
    AGREED_AND_CLOSED("the case closed while the agreement is to be kept", AGREED, on("2026-10-19", closeCase())),
    EXPENSE_CLAIMED("the family's fares claimed", HELD, on("2026-10-16", claimExpense(expense(1), meeting(1), 1_250))),
    EXPENSE_DECIDED("those fares allowed", EXPENSE_CLAIMED, on("2026-10-19", decideExpense(expense(1), 1_000))),
    APPEAL_REGISTERED(
            "the appeal registered on the certificate", CERTIFICATE_ISSUED, on("2026-10-05", registerAppeal())),
    BUNDLE_MADE(
            "a bundle made for it, and another being made",
            APPEAL_REGISTERED,
            on("2026-10-06", beginBundle(bundle(1)), recordBundleMade(bundle(1)), beginBundle(bundle(2)))),
    WITHDRAWAL_ASKED(
            "the withdrawal of that certificate asked for",
            APPEAL_REGISTERED,
            on("2026-10-06", askWithdrawal(certificate(1), ANOTHER_ADVISER))),
    APPEAL_DECIDED("that appeal conceded", APPEAL_REGISTERED, on("2026-10-22", decideAppeal())),
    FIRST_CONTACT_TOO_LATE(
            "a notice of 3 August, first contact on 19 October, advised and declined: regulation 33 missed",
            OPENED,
            on("2026-09-14", recordDecision().sentOn("2026-08-03").now()),
            on("2026-10-19", recordContact(), giveAdvice()),
            on("2026-10-20", declineMediation())),
    PERMISSION_SOUGHT(
            "the Tribunal's permission sought to appeal without a certificate",
            NOTIFIED,
            on("2026-10-05", seekPermission(PermissionNeed.NO_CERTIFICATE))),
    CLOSED("closed after the certificate", CERTIFICATE_ISSUED, on("2026-10-12", closeCase())),
    REOPENED("reopened", CLOSED, on("2026-10-13", reopenCase())),
    RESOLVED_AS_TOLD(
            "the authority says that it has changed its decision",
            AUTHORITY_TOLD,
            on("2026-10-08", resolveBeforeMeeting(EarlyResolution.DECISION_CHANGED))),
    RESOLVED_AND_CONFIRMED("the family confirms that", RESOLVED_AS_TOLD, on("2026-10-09", confirmResolution())),
    RESOLUTION_DENIED("the family denies it", RESOLVED_AS_TOLD, on("2026-10-09", disputeResolution())),
    LAST_LETTER_OVER(
            "tried twice, written to, and 15 October past without a word",
            NOTIFIED,
            on("2026-09-21", attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER)),
            on("2026-09-28", attemptContact(Channel.EMAIL, ContactResult.SENT)),
            on("2026-10-01", sendLastLetter("2026-10-15"))),
    DETAINED("the person concerned is detained", AUTHORITY_TOLD, on("2026-10-01", stateDetention(true))),
    RELEASED("detained no longer", DETAINED, on("2026-10-12", stateDetention(false))),
    SECTION_I_ONLY(
            "a plan's Section I alone is disputed; advised",
            OPENED,
            on(
                    "2026-09-14",
                    recordDecision()
                            .of(DecisionKind.PLAN_CONTENT)
                            .aboutSectionIOnly()
                            .sentOn("2026-09-10")
                            .now()),
            on("2026-09-18", recordContact(), giveAdvice())),
    SECTION_I_WIDENED("Section B to be appealed too", SECTION_I_ONLY, on("2026-10-01", widenAppeal(PlanSection.B))),
    HEALTH_TOO(
            "mediation requested on health and education; the authority told, the commissioning body not yet",
            ADVISED,
            on("2026-09-25", stateIssues(IssueKind.HEALTH, IssueKind.EDUCATION), requestMediation()),
            on("2026-09-28", informLocalAuthority())),
    HEALTH_ONLY(
            "mediation requested on health alone; authority and commissioning body told",
            ADVISED,
            on("2026-09-25", stateIssues(IssueKind.HEALTH), requestMediation()),
            on("2026-09-28", informLocalAuthority()),
            on("2026-09-29", informCommissioner())),
    HEALTH_NOT_PURSUED("the family changed its mind about that", HEALTH_ONLY, on("2026-10-05", endPursuit())),
    HEALTH_AGREED(
            "mediation on health alone held and concluded in agreement",
            HEALTH_ONLY,
            arranged("2026-10-01", "2026-10-15"),
            on("2026-10-15", holdMeeting(meeting(1), PARENT)),
            on(
                    "2026-10-16",
                    concludeMediation(Outcome.FULL_AGREEMENT),
                    recordAgreement(step(1, AgreedAction.NON_APPEALABLE, ItemOwner.COMMISSIONING_BODY)))),
    TWO_HOLDERS(
            "the father named too; the mother wishes to mediate, and lets the mediator see the plan",
            ADVISED,
            on("2026-09-21", nameFather(), consentToSharing(PARENT, SharedWith.MEDIATOR, SharedMatter.PLAN)),
            on("2026-09-25", stateIssues(IssueKind.EDUCATION), Commands.of(PARENT, requestMediation()))),
    HOLDERS_DIFFER(
            "the father, advised too, declines",
            TWO_HOLDERS,
            on("2026-09-28", Commands.of(FATHER, giveAdvice()), Commands.of(FATHER, declineMediation()))),
    STOOD_DOWN("the mother has stood down, the father remains", TWO_HOLDERS, on("2026-09-28", standDown(PARENT))),
    TAKEN_OVER(
            "the young person has taken over the right of a parent who wished to mediate",
            WISHES_TO_MEDIATE,
            on("2026-09-28", takeOver(CHILD, HolderCapacity.YOUNG_PERSON))),
    DECISION_WITHDRAWN("the authority has withdrawn its decision", NOTIFIED, on("2026-10-01", decisionIsWithdrawn())),
    DECISION_SUPERSEDED(
            "the plan was amended meanwhile",
            NOTIFIED,
            on("2026-10-01", decisionIsSuperseded(DecisionChange.PLAN_AMENDED))),
    AUTHORITY_CHANGED(
            "the family has moved to Salford",
            AUTHORITY_TOLD,
            on("2026-10-05", changeAuthority(SALFORD, AuthorityChange.FAMILY_MOVED))),
    SIGNPOSTED(
            "intake ended: the family was shown elsewhere",
            OPENED,
            on("2026-09-15", endIntake(IntakeResult.SIGNPOSTED))),
    DISAGREEMENT(
            "disagreement resolution about a school's provision",
            null,
            on("2026-09-14", openCase().forDisagreementResolution().now(), stateDisagreement())),
    DISAGREEMENT_AGREED_TO(
            "family and authority agree to resolve it",
            DISAGREEMENT,
            on(
                    "2026-09-16",
                    consentToResolution(Party.FAMILY, true),
                    consentToResolution(Party.LOCAL_AUTHORITY, true))),
    DISAGREEMENT_MEETING_HELD(
            "a meeting to resolve it was held",
            DISAGREEMENT_AGREED_TO,
            arranged("2026-10-01", "2026-10-15"),
            on("2026-10-15", holdMeeting(meeting(1), PARENT))),
    DISAGREEMENT_WITH_DECISION(
            "a disagreement that names an appealable decision",
            DISAGREEMENT,
            on("2026-09-16", recordDecision().sentOn("2026-09-10").now())),
    PAPER_LENT("a report lent for the mediation", NOTIFIED, on("2026-09-15", addDocument(paper(1)))),
    PAPER_SHARED("that report shared with the other parties", PAPER_LENT, on("2026-09-16", shareDocument(paper(1)))),
    PAPER_RELEASED(
            "it is released as evidence",
            PAPER_SHARED,
            on("2026-09-17", releaseDocument(paper(1), ReleaseGround.OWNER))),
    PAPER_TAKEN_BACK("it is taken back instead", PAPER_SHARED, on("2026-09-17", withdrawDocument(paper(1)))),
    LETTER_WRITTEN("a letter laid down that has not left", NOTIFIED, on("2026-09-15", writeLetter(letter(1)))),
    LETTER_GONE("that letter left", LETTER_WRITTEN, on("2026-09-15", letterLeft(letter(1)))),
    LETTER_CAME_BACK("and came back", LETTER_GONE, on("2026-09-17", letterCameBack(letter(1)))),
    REACHED_BY_EMAIL("the mother's e-mail address on record", NOTIFIED, on("2026-09-15", reachByEmail(PARENT))),
    CONCERN_RAISED("a safeguarding concern raised; else as notified", NOTIFIED, on("2026-09-15", raiseConcern(CHILD))),
    CONCERN_CLOSED("that concern closed", CONCERN_RAISED, on("2026-09-18", closeConcern(1))),
    REPRESENTED(
            "a solicitor's authority, let in on it, lapsed on 20 October",
            NOTIFIED,
            on(
                    "2026-09-16",
                    authorise(SOLICITOR, null, "2026-10-20"),
                    grantAccess(REPRESENTATIVE, Role.REPRESENTATIVE, SOLICITOR))),
    IN_HAND(
            "with all that a desk keeps on file",
            AUTHORITY_TOLD,
            on(
                    "2026-09-29",
                    grantAccess(),
                    assignOwner(COORDINATOR),
                    setNextAction(NextAction.CALL_BACK, "2026-10-26"),
                    attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER),
                    askForNeed(PARENT),
                    receiveComplaint(),
                    consentToSharing(PARENT, SharedWith.MEDIATOR, SharedMatter.PLAN),
                    signAgreementToMediate(Party.FAMILY),
                    agreeJointView(PARENT),
                    takeConfidence(PARENT),
                    examineNotice(TOGETHER_TRUST, NoticeItem.TIME_SCALES))),
    HELD_FOR_A_CLAIM(
            "the same, and nothing may be erased: an appeal is live",
            IN_HAND,
            on("2026-10-01", placeLegalHold(LegalHoldReason.APPEAL))),
    RESTRICTED(
            "the mother contests what was recorded, which is not used for the time being",
            NOTIFIED,
            on("2026-10-01", restrictProcessing(PARENT))),
    MOTHER_ERASED(
            "closed, and everything of the mother erased for good", CLOSED, on("2026-10-15", erasePerson(PARENT)));

    static final String TODAY = "2026-10-23";

    private final String words;
    private final @Nullable LifeState after;
    private final List<Day> days;

    LifeState(String words, @Nullable LifeState after, Day... days) {
        this.words = words;
        this.after = after;
        this.days = List.of(days);
    }

    /** What was asked, and accepted, on a day. */
    private record Day(String today, List<Ask> asked) {}

    private static Day on(String today, Ask... asked) {
        return new Day(today, List.of(asked));
    }

    private static Day arranged(String today, String plannedOn) {
        return arranged(today, arrangeMeeting(meeting(1), plannedOn));
    }

    private static Day arrangedAtShortNotice(String today, String plannedOn) {
        return arranged(
                today, arrangeMeeting(meeting(1), plannedOn).familyToldOn(today).familyAgreesToShortNotice());
    }

    private static Day arranged(String today, Commands.Planning planning) {
        return on(
                today,
                planning.now(),
                nameParent(meeting(1)),
                nameAttendee(
                        meeting(1), person("officer"), AttendeeRole.LOCAL_AUTHORITY_OFFICER, AttendanceBasis.PARTY));
    }

    /** Every state with what it is, for a reader of the table. */
    static List<String> labels() {
        return Arrays.stream(values())
                .map(state ->
                        state + ": " + state.words + (state.after == null ? "" : " [after '" + state.after + "']"))
                .toList();
    }

    /** A ledger with the case in this state, on the noon of the day on which it is asked. */
    Ledger ledger() {
        Ledger ledger = Ledger.on(TODAY);
        live(ledger);
        return ledger.today(TODAY);
    }

    private void live(Ledger ledger) {
        if (after != null) {
            after.live(ledger);
        }
        for (Day day : days) {
            ledger.today(day.today());
            for (Ask ask : day.asked()) {
                CaseCommand command = ask.command();
                ledger.accepts(
                        ask,
                        EveryAsk.request(command, name() + " " + ledger.events().size()));
            }
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
