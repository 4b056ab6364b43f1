package org.mediationledger.launcher.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.launcher.demo.story.Step;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.correction.DateCorrectionRequest;
import org.mediationledger.web.correction.DecisionCorrectionRequest;
import org.mediationledger.web.correction.StrikeOutRequest;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.HolderRequest;

/** Carries the deeds of a plan to the desks that they belong to. */
final class Clerk {

    private final Desks desks;
    private final RecordedEvents recorded;

    /** @param recorded where the entries are found that corrections point at */
    Clerk(Desks desks, RecordedEvents recorded) {
        this.desks = desks;
        this.recorded = recorded;
    }

    /** Does one deed; answers how many commands it took. */
    int carryOut(Step step) {
        if (step.deed() instanceof Deed.Open open) {
            desks.intake().open(step.submission(), open.request());
            return 1;
        }
        Submission submission = step.submission();
        List<? extends CaseCommand> commands = commands(step.caseId(), submission, step.deed());
        desks.desk().submit(submission, commands.getFirst());
        for (CaseCommand further : commands.subList(1, commands.size())) {
            desks.desk().submit(submission.followedBy(further.getClass().getSimpleName()), further);
        }
        return commands.size();
    }

    private List<? extends CaseCommand> commands(CaseId id, Submission submission, Deed deed) {
        return switch (deed) {
            case Deed.StateIssues d ->
                desks.confidence()
                        .beside(
                                desks.decision().toCommand(id, d.request()),
                                submission,
                                ConfidentialTopic.ISSUES,
                                d.request().statement());
            case Deed.Decline d ->
                desks.confidence()
                        .beside(
                                desks.choice().toDecline(id, d.request()),
                                submission,
                                ConfidentialTopic.CHOICE,
                                d.request().reason());
            case Deed.EndPursuit d ->
                desks.confidence()
                        .beside(
                                desks.choice().toCommand(id, d.request()),
                                submission,
                                ConfidentialTopic.CHOICE,
                                d.request().reason());
            case Deed.Withdraw d ->
                desks.confidence()
                        .beside(
                                desks.choice().toWithdraw(id, d.request()),
                                submission,
                                ConfidentialTopic.CHOICE,
                                d.request().reason());
            case Deed.ChildViews d ->
                desks.confidence()
                        .beside(
                                desks.meeting().toCommand(id, d.meeting(), d.request()),
                                submission,
                                ConfidentialTopic.CHILD_VIEWS,
                                d.request().said());
            case Deed.Open d -> List.of(desks.intake().toCommand(id, submission, d.request()));
            case Deed.Consent d -> List.of(desks.intake().toCommand(id, d.request()));
            case Deed.Decide d -> List.of(desks.decision().toCommand(id, submission, d.request()));
            case Deed.Contact d -> List.of(desks.choice().toCommand(id, d.request()));
            case Deed.Advise d -> List.of(desks.choice().toCommand(id, d.request()));
            case Deed.Pursue d -> List.of(desks.choice().toCommand(id, d.request()));
            case Deed.LeaveOpen d -> List.of(desks.choice().toLeaveOpen(id, d.request()));
            case Deed.InformAuthority d -> List.of(desks.arrangement().toCommand(id, d.request()));
            case Deed.InformCommissioner d -> List.of(desks.arrangement().toCommand(id, d.request()));
            case Deed.CannotArrange d -> List.of(desks.arrangement().toCommand(id, submission, d.request()));
            case Deed.Arrange d -> List.of(desks.meeting().toCommand(id, submission, d.request()));
            case Deed.Move d -> List.of(desks.meeting().toCommand(id, d.meeting(), d.request()));
            case Deed.Notify d -> List.of(desks.meeting().toCommand(id, d.meeting(), d.request()));
            case Deed.CallOff d -> List.of(desks.meeting().toCommand(id, d.meeting(), d.request()));
            case Deed.Attend d -> List.of(desks.meeting().toCommand(id, d.meeting(), submission, d.request()));
            case Deed.ConfirmAuthority d ->
                List.of(desks.meeting().toCommand(id, d.meeting(), d.person(), d.request()));
            case Deed.Hold d -> List.of(desks.meeting().toCommand(id, d.meeting(), d.request()));
            case Deed.Conclude d -> List.of(desks.conclusion().toCommand(id, d.request()));
            case Deed.Agree d -> List.of(desks.conclusion().toCommand(id, submission, d.request()));
            case Deed.Complete d -> List.of(desks.conclusion().toCommand(id, d.item(), d.request()));
            case Deed.TellOfAgreement d -> List.of(desks.conclusion().toCommand(id, d.request()));
            case Deed.Issue d -> List.of(desks.certificate().toCommand(id, submission, d.request()));
            case Deed.EnterPaper d -> List.of(desks.certificate().toCommand(id, submission, d.request()));
            case Deed.Copy d -> List.of(desks.certificate().toCopy(id, d.certificate()));
            case Deed.WithdrawCertificate d -> List.of(desks.certificate().toCommand(id, d.certificate(), d.request()));
            case Deed.RegisterAppeal d -> List.of(desks.aftermath().toCommand(id, d.request()));
            case Deed.DecideAppeal d -> List.of(desks.aftermath().toCommand(id, d.request()));
            case Deed.Close d -> List.of(desks.aftermath().toCommand(id, d.request()));
            case Deed.Reopen d -> List.of(desks.aftermath().toReopen(id, d.request()));
            case Deed.CorrectDate d ->
                List.of(desks.correction()
                        .toCommand(id, new DateCorrectionRequest(entry(id, d.entry()), d.to(), d.reason())));
            case Deed.CorrectDecision d ->
                List.of(desks.correction()
                        .toCommand(
                                id,
                                new DecisionCorrectionRequest(
                                        entry(id, DecisionEvent.DecisionNotified.class),
                                        d.kind(),
                                        d.sectionIOnly(),
                                        d.printedOn(),
                                        d.sentOn(),
                                        d.receivedOn(),
                                        d.reason())));
            case Deed.StrikeOut d ->
                List.of(desks.correction().toCommand(id, new StrikeOutRequest(entry(id, d.entry()), d.reason())));
            case Deed.Grant d -> List.of(desks.access().toCommand(id, d.request()));
            case Deed.Confide d -> List.of(desks.confidence().toCommand(id, submission, d.request()));
            case Deed.OfPeople d -> desks.people().commands(id, submission, d);
            case Deed.NameHolder d ->
                named(
                        id,
                        submission,
                        d.request().holder(),
                        person -> desks.holder().toCommand(id, person, d.request()));
            case Deed.TakeOver d ->
                named(
                        id,
                        submission,
                        d.request().holder(),
                        person -> desks.holder().toCommand(id, person, d.request()));
            case Deed.StandDown d -> List.of(desks.holder().toCommand(id, d.person(), d.request()));
            case Deed.AgreeJointView d -> List.of(desks.holder().toAgree(id, d.person(), d.request()));
            case Deed.WithdrawJointView d -> List.of(desks.holder().toWithdraw(id, d.person(), d.request()));
            case Deed.ChangeContacts d -> List.of(desks.holder().toCommand(id, d.person(), d.request()));
            case Deed.AskSafeContact d -> List.of(desks.holder().toCommand(id, d.person(), d.request()));
            case Deed.Conduct d -> desks.conduct().commands(id, submission, d);
            case Deed.Attempt d -> List.of(desks.work().toCommand(id, d.request()));
            case Deed.SetNext d -> List.of(desks.work().toCommand(id, d.request()));
            case Deed.DoNext d -> List.of(desks.work().toComplete(id, d.request()));
            case Deed.Own d -> List.of(desks.work().toCommand(id, d.request()));
            case Deed.Cover d -> List.of(desks.work().toCommand(id, d.request()));
            case Deed.Send d -> List.of(desks.certificate().toDispatch(id, d.certificate(), d.request()));
            case Deed.Bounce d -> List.of(desks.certificate().toBounce(id, d.certificate(), d.request()));
        };
    }

    /** Whoever is named is made findable first. */
    private List<? extends CaseCommand> named(
            CaseId id, Submission submission, HolderRequest holder, Function<PersonId, CaseCommand> command) {
        PersonId person = HolderDesk.holderOf(id, submission, holder.capacity());
        return desks.holder().findable(id, person, holder, () -> List.of(command.apply(person)));
    }

    /** The id that the timeline shows of the newest entry of a type. */
    private UUID entry(CaseId caseId, Class<? extends CaseEvent> type) {
        return recorded.ofCase(caseId).stream()
                .filter(entry -> type.isInstance(entry.event()))
                .map(RecordedEvent::eventId)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("the case has no entry to correct"));
    }
}
