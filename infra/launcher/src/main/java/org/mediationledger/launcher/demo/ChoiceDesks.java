package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.intake.IntakeDesk;

/** The edge's desks for what the family brings and chooses, and what the bodies are told of it. */
public record ChoiceDesks(
        IntakeDesk intake,
        DecisionDesk decision,
        ChoiceDesk choice,
        ArrangementDesk arrangement,
        ConfidenceDesk confidence) {

    List<? extends CaseCommand> commands(CaseId id, Submission submission, Deed.OfChoice deed) {
        return switch (deed) {
            case Deed.StateIssues d ->
                confidence.beside(
                        decision.toCommand(id, d.request()),
                        submission,
                        ConfidentialTopic.ISSUES,
                        d.request().statement());
            case Deed.Decline d ->
                confidence.beside(
                        choice.toDecline(id, d.request()),
                        submission,
                        ConfidentialTopic.CHOICE,
                        d.request().reason());
            case Deed.EndPursuit d ->
                confidence.beside(
                        choice.toCommand(id, d.request()),
                        submission,
                        ConfidentialTopic.CHOICE,
                        d.request().reason());
            case Deed.Withdraw d ->
                confidence.beside(
                        choice.toWithdraw(id, d.request()),
                        submission,
                        ConfidentialTopic.CHOICE,
                        d.request().reason());
            case Deed.Consent d -> List.of(intake.toCommand(id, d.request()));
            case Deed.Decide d -> List.of(decision.toCommand(id, submission, d.request()));
            case Deed.Contact d -> List.of(choice.toCommand(id, d.request()));
            case Deed.Advise d -> List.of(choice.toCommand(id, d.request()));
            case Deed.Pursue d -> List.of(choice.toCommand(id, d.request()));
            case Deed.LeaveOpen d -> List.of(choice.toLeaveOpen(id, d.request()));
            case Deed.InformAuthority d -> List.of(arrangement.toCommand(id, d.request()));
            case Deed.InformCommissioner d -> List.of(arrangement.toCommand(id, d.request()));
            case Deed.CannotArrange d -> List.of(arrangement.toCommand(id, submission, d.request()));
        };
    }
}
