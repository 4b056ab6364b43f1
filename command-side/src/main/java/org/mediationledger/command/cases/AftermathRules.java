package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.command.api.AftermathCommand;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.terms.ClosureReason;

/** The appeal, and closing and reopening. */
final class AftermathRules {

    private AftermathRules() {}

    static List<Draft> decide(Asked asked, AftermathCommand command) {
        return switch (command) {
            case AftermathCommand.RegisterAppeal c -> register(asked, c);
            case AftermathCommand.DecideAppeal c -> decideAppeal(asked, c);
            case AftermathCommand.CloseCase c -> close(asked, c);
            case AftermathCommand.ReopenCase c -> reopen(asked, c);
        };
    }

    private static List<Draft> register(Asked asked, AftermathCommand.RegisterAppeal command) {
        CaseFacts facts = asked.facts();
        Require.that(facts.decision().decision() != null, DECISION_NOT_RECORDED, "The case has no decision to appeal.");
        Require.that(
                facts.aftermath().appealRegisteredOn() == null, APPEAL_ALREADY_REGISTERED, "The appeal is on record.");
        Require.inOrder(
                facts.decision().noticeSentOn(),
                asked.on(),
                "occurredOn",
                "The Tribunal can't have received the appeal before the notice was sent.");
        return List.of(Draft.timed(clocks ->
                new AftermathEvent.AppealRegistered(command.caseId(), command.reference(), asked.on(), clocks)));
    }

    private static List<Draft> decideAppeal(Asked asked, AftermathCommand.DecideAppeal command) {
        LocalDate registered = Require.present(
                asked.facts().aftermath().appealRegisteredOn(), APPEAL_NOT_REGISTERED, "No appeal is on record.");
        Require.that(
                !asked.facts().aftermath().appealDecided(), APPEAL_ALREADY_DECIDED, "The appeal's end is on record.");
        Require.inOrder(registered, asked.on(), "occurredOn", "An appeal can't end before it was registered.");
        return List.of(Draft.plain(new AftermathEvent.AppealDecided(command.caseId(), command.outcome(), asked.on())));
    }

    private static List<Draft> close(Asked asked, AftermathCommand.CloseCase command) {
        Require.that(!asked.facts().aftermath().closed(), CASE_CLOSED, "The case is closed.");
        Require.that(
                !asked.facts().children().meetingPlanned(),
                MEETING_STILL_PLANNED,
                "A meeting is still planned; call it off or record it first.");
        if (command.reason() == ClosureReason.NO_RESPONSE) {
            EndingRules.unanswered(asked);
        }
        return List.of(Draft.timed(
                clocks -> new AftermathEvent.CaseClosed(command.caseId(), command.reason(), asked.on(), clocks)));
    }

    private static List<Draft> reopen(Asked asked, AftermathCommand.ReopenCase command) {
        Require.that(asked.facts().aftermath().closed(), CASE_NOT_CLOSED, "The case is not closed.");
        return List.of(Draft.timed(clocks -> new AftermathEvent.CaseReopened(command.caseId(), asked.on(), clocks)));
    }
}
