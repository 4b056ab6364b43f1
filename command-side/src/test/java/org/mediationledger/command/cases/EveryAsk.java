package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Bundles.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Letters.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Papers.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.RequiredAction;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.Commands;
import org.mediationledger.command.example.Names;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/**
 * What is asked of a case in every state of its life: each command at least once, with the same words whatever the state,
 * about the first meeting, certificate, step and so on, dated today.
 *
 * @param name the command's name, and in brackets what about it, where it is asked in several ways
 * @param asked the command, made from the ledger that it is asked of
 */
record EveryAsk(String name, Function<Ledger, Ask> asked) {

    private static final MeetingId FIRST = meeting(1);
    private static final CertificateId CERTIFICATE = certificate(1);
    private static final CertificateId ANOTHER = certificate(9);

    static List<EveryAsk> all() {
        return Stream.of(
                        intake(),
                        decision(),
                        choice(),
                        arrangement(),
                        mediators(),
                        meetings(),
                        endings(),
                        agreement(),
                        certificates(),
                        aftermath(),
                        holders(),
                        others(),
                        desk(),
                        dataProtection(),
                        documents(),
                        bundles(),
                        letters())
                .flatMap(List::stream)
                .toList();
    }

    /** By the first of those who may do it. */
    static Request request(CaseCommand command, String key) {
        Role by = Stream.of(
                        Role.ADVISER, Role.SAFEGUARDING_LEAD, Role.DATA_PROTECTION_OFFICER, Role.LEDGER, Role.PREPARER)
                .filter(role -> RightsTable.of(role).actions().contains(RequiredAction.of(command)))
                .findFirst()
                .orElseThrow();
        Request request = Request.of(key).as(by, CommandExamples.organisationOf(by));
        return command instanceof CertificateCommand.Signed signed ? request.by(signed.by()) : request;
    }

    private static EveryAsk of(Ask ask) {
        return new EveryAsk(ask.command().getClass().getSimpleName(), ledger -> ask);
    }

    private static EveryAsk of(String about, Ask ask) {
        return new EveryAsk(ask.command().getClass().getSimpleName() + " (" + about + ")", ledger -> ask);
    }

    private static EveryAsk ofEntry(String about, Class<? extends LedgerEvent> kind, Function<UUID, Ask> ask) {
        String name = ask.apply(Names.uuid("nothing")).command().getClass().getSimpleName();
        return new EveryAsk(
                name + " (" + about + ")",
                ledger -> ask.apply(ledger.newest(kind).orElse(Names.uuid("nothing"))));
    }

    private static List<EveryAsk> documents() {
        return List.of(
                of(addDocument(paper(9))),
                of("of the authority's", addDocument(paper(8), Party.LOCAL_AUTHORITY, null)),
                of(addVersion(paper(1), 2)),
                of(shareDocument(paper(1))),
                of(releaseDocument(paper(1), ReleaseGround.OWNER)),
                of(redactDocument(paper(1), paper(7), ADDRESS)),
                of(withdrawDocument(paper(1))));
    }

    private static List<EveryAsk> bundles() {
        return List.of(
                of(beginBundle(bundle(9))),
                of("a supplement", beginBundle(bundle(8), BundleKind.SUPPLEMENT, bundle(1), 3)),
                of(recordBundleMade(bundle(2))),
                of(stopBundle(bundle(2), BundleStop.CANCELLED)),
                of(submitBundle(bundle(1), BundleSending.UPLOAD)));
    }

    private static List<EveryAsk> letters() {
        return List.of(
                of(writeLetter(letter(9))),
                of(letterLeft(letter(1))),
                of(letterStayed(letter(1))),
                of(letterArrived(letter(1))),
                of(letterCameBack(letter(1))),
                of(confirmAddress(PARENT, AddressKind.EMAIL)));
    }

    private static List<EveryAsk> intake() {
        return List.of(
                of(openCase().now()),
                of(stateDisagreement()),
                of("family", consentToResolution(Party.FAMILY, true)),
                of(endIntake(IntakeResult.MEDIATION)),
                of("signposted", endIntake(IntakeResult.SIGNPOSTED)),
                of(recordFrontDoorContact(IAS_MANCHESTER)),
                of(linkCase(OTHER_CASE, Relation.SIBLING)),
                of(joinMeetings(FIRST, OTHER_CASE, meeting(9))),
                of(reallocate(KIDS)),
                of(explainAllocation(AllocationBasis.ROTA)));
    }

    private static List<EveryAsk> decision() {
        return List.of(
                of(recordDecision().sentOn("2026-10-20").now()),
                of(stateIssues(IssueKind.EDUCATION, IssueKind.HEALTH)),
                of(furtherNotice("2026-10-20")),
                of(examineNotice(TOGETHER_TRUST, NoticeItem.TIME_SCALES)),
                of(nameAuthorityContact()),
                of(decisionIsWithdrawn()),
                of(decisionIsSuperseded(DecisionChange.PLAN_AMENDED)),
                of(widenAppeal(PlanSection.F)),
                of(seekPermission(PermissionNeed.NO_CERTIFICATE)),
                of("out of time", seekPermission(PermissionNeed.OUT_OF_TIME)),
                of(recordPermission(PermissionAnswer.GRANTED)),
                of(changeAuthority(SALFORD, AuthorityChange.FAMILY_MOVED)),
                of(tellNewAuthority()),
                of(addCommissioner(LANCASHIRE)),
                of("detained", stateDetention(true)),
                of("released", stateDetention(false)),
                of(stateCare(MANCHESTER, CareHolder.FOSTER_CARER)));
    }

    private static List<EveryAsk> choice() {
        return List.of(
                of(recordContact()),
                of(giveAdvice()),
                of(requestMediation()),
                of("the father", Commands.of(FATHER, requestMediation())),
                of(declineMediation()),
                of("the mother", Commands.of(PARENT, declineMediation())),
                of("the father", Commands.of(FATHER, declineMediation())),
                of(leaveChoiceOpen()),
                of(endPursuit()),
                of(withdrawRequest()),
                of(makeWrittenOffer()),
                of("wait", answerWrittenOffer(OfferChoice.WAIT)),
                of("stop for a certificate", answerWrittenOffer(OfferChoice.STOP_FOR_CERTIFICATE)));
    }

    private static List<EveryAsk> arrangement() {
        return List.of(
                of(informLocalAuthority()),
                of(informCommissioner()),
                of(recordCannotArrange()),
                of(recordDelay("ARRANGE_MEDIATION", DelayCause.LOCAL_AUTHORITY)),
                of("the appeal", agreeLaterDay("APPEAL", "2026-12-10", "2026-10-20")),
                of(signAgreementToMediate(Party.LOCAL_AUTHORITY)),
                of(consentToSharing(PARENT, SharedWith.SCHOOL_OR_COLLEGE, SharedMatter.PLAN)),
                of(withdrawSharingConsent(PARENT, SharedWith.MEDIATOR)));
    }

    private static List<EveryAsk> mediators() {
        return List.of(
                of(offerTo(MEDIATOR)),
                of(acceptAs(MEDIATOR)),
                of(declareConflict(MEDIATOR)),
                of(withdrawMediator(MEDIATOR)),
                of(replaceMediator(MEDIATOR, SECOND_MEDIATOR)));
    }

    private static List<EveryAsk> meetings() {
        return List.of(
                of(arrangeMeeting(meeting(9), "2026-11-05").now()),
                of(moveMeeting(FIRST, "2026-11-12").now()),
                of(giveNotice(FIRST)),
                of(cancelMeeting(FIRST, CancelledBy.LOCAL_AUTHORITY)),
                of(nameAttendee(FIRST, person("friend"), AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT)),
                of(confirmAuthority(FIRST, person("officer"))),
                of(recordChildViews(FIRST)),
                of(describeSetting(FIRST, MeetingMode.SHUTTLE, 150)),
                of(sendPapers(FIRST, Party.FAMILY)),
                of(receivePapers(FIRST, Party.SCHOOL_OR_COLLEGE)),
                of(holdMeeting(FIRST, PARENT)),
                of(notHeld(FIRST, Absentee.LOCAL_AUTHORITY)),
                of(adjournMeeting(FIRST).on("2026-10-15")),
                of(timeSession(FIRST, 130)),
                of(claimExpense(expense(9), FIRST, 1_250)),
                of(decideExpense(expense(1), 1_000)),
                of(payExpense(expense(1))));
    }

    private static List<EveryAsk> endings() {
        return List.of(
                of("no agreement", concludeMediation(Outcome.NO_AGREEMENT)),
                of("full agreement", concludeMediation(Outcome.FULL_AGREEMENT)),
                of(abandonMediation(CancelledBy.LOCAL_AUTHORITY, Outcome.NO_AGREEMENT)),
                of(resolveBeforeMeeting(EarlyResolution.DECISION_CHANGED)),
                of(confirmResolution()),
                of(disputeResolution()),
                of(sendLastLetter("2026-11-06")));
    }

    private static List<EveryAsk> agreement() {
        return List.of(
                of(recordAgreement(step(1, AgreedAction.AMEND_CONTENT))),
                of(signAgreement(Party.FAMILY)),
                of(varyStep(item(1), "2027-01-15")),
                of(claimExcuse(item(1), ComplianceExcuse.AWAY_FROM_AREA)),
                of(completeStep(item(1), null)),
                of(disputeStep(item(1), null)),
                of(tellAuthorityOfAgreement()));
    }

    private static List<EveryAsk> certificates() {
        FurtherCertificateReason why = FurtherCertificateReason.MEDIATED_AFTER_AUTHORITY_COULD_NOT;
        return List.of(
                of("C1", issueCertificate(ANOTHER, CertificateGround.C1)),
                of("C1B", issueCertificate(ANOTHER, CertificateGround.C1B)),
                of("C2", issueCertificate(ANOTHER, CertificateGround.C2)),
                of("C3", issueCertificate(ANOTHER, CertificateGround.C3)),
                of("C2, a reason for a further one", issueFurtherCertificate(ANOTHER, CertificateGround.C2, why)),
                of("C1 to the father", Commands.of(FATHER, issueCertificate(ANOTHER, CertificateGround.C1))),
                of("C1 on paper", recordCertificate(ANOTHER, CertificateGround.C1, "2026-10-20")),
                of(copyCertificate(CERTIFICATE)),
                of(sendCertificate(CERTIFICATE)),
                of(bounceCertificate(CERTIFICATE)),
                of(withdrawCertificate(CERTIFICATE)),
                of(askWithdrawal(CERTIFICATE)),
                of(confirmWithdrawal(CERTIFICATE)));
    }

    private static List<EveryAsk> aftermath() {
        return List.of(
                of(registerAppeal()),
                of(decideAppeal()),
                of(closeCase()),
                of("no response", closeFor(ClosureReason.NO_RESPONSE)),
                of(reopenCase()),
                ofEntry("the contact", ChoiceEvent.AdviserContacted.class, entry -> correctDate(entry, "2026-09-15")),
                ofEntry(
                        "the notice sent earlier",
                        DecisionEvent.DecisionNotified.class,
                        entry -> correctDecision(entry, "2026-09-08")),
                ofEntry("the advice", ChoiceEvent.AdviceGiven.class, Commands::strikeOut),
                ofEntry("the refusal to mediate", ChoiceEvent.MediationDeclined.class, Commands::strikeOut),
                new EveryAsk("RestateDates", EveryAsk::underAnotherCalendar));
    }

    /** As the sweep asks under a new calendar: with the appeal date as it was stated under another edition. */
    private static Ask underAnotherCalendar(Ledger ledger) {
        Map<String, StatutoryDate> dates = ledger.dates();
        return restateDates(Stream.ofNullable(dates.get(Rule.APPEAL.name()))
                .map(date -> new RunningClock(Rule.APPEAL.name(), underAnotherEdition(date)))
                .toList());
    }

    private static StatutoryDate underAnotherEdition(StatutoryDate date) {
        return new StatutoryDate(
                date.rule(),
                date.dueOn(),
                date.targetOn(),
                date.conditional(),
                date.owedBy(),
                date.trigger(),
                date.runsFrom(),
                date.citation(),
                date.explanation(),
                "an edition before");
    }

    private static List<EveryAsk> holders() {
        return List.of(
                of(nameFather()),
                of("the mother", standDown(PARENT)),
                of("the young person", takeOver(CHILD, HolderCapacity.YOUNG_PERSON)),
                of(agreeJointView(PARENT)),
                of(withdrawJointView(PARENT)),
                of(changeContacts(PARENT)),
                of(askSafeContact(PARENT, ContactLimit.NO_POST)));
    }

    private static List<EveryAsk> others() {
        return List.of(
                of(grantAccess(COLLEAGUE, Role.FAMILY, PARENT)),
                of(revokeAccess()),
                of(authorise(SOLICITOR, null, "2027-01-31")),
                of(withdrawAuthority(SOLICITOR)),
                of(endLapsedAccess()),
                of(takeConfidence(PARENT)),
                of(raiseConcern(CHILD)),
                of(referConcern(1)),
                of(closeConcern(1)),
                of(eraseConcern(1)));
    }

    private static List<EveryAsk> desk() {
        return List.of(
                of(attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER)),
                of(setNextAction(NextAction.CALL_BACK, "2026-10-26")),
                of(completeNextAction()),
                of(assignOwner(COLLEAGUE)),
                of(coverAbsence(COLLEAGUE, "2026-10-26", "2026-10-30")),
                of(askForNeed(PARENT)),
                of(arrangeNeed(1)),
                of(provideNeed(1)),
                of(receiveComplaint()),
                of(resolveComplaint(1)),
                of(askForFeedback()),
                of(receiveFeedback(5)));
    }

    private static List<EveryAsk> dataProtection() {
        return List.of(
                of("the mother", erasePerson(PARENT)),
                of("the father", erasePerson(FATHER)),
                of("contacts", eraseClass(RetentionClass.CONTACT)),
                of("notes", eraseClass(RetentionClass.NOTE)),
                of(eraseDocument(document(1))),
                ofEntry("what was said in confidence", ConfidenceEvent.ConfidenceTaken.class, Commands::eraseNote),
                of(placeLegalHold(LegalHoldReason.APPEAL)),
                of(liftLegalHold(LegalHoldReason.APPEAL)),
                of(restrictProcessing(PARENT)),
                of(liftRestriction(PARENT)));
    }
}
