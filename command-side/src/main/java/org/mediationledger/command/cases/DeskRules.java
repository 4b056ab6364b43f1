package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.DeskCommand;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.terms.NextAction;

/** The provider's own work. */
final class DeskRules {

    private DeskRules() {}

    static List<Draft> decide(Asked asked, DeskCommand command) {
        return List.of(Draft.plain(
                switch (command) {
                    case DeskCommand.RecordContactAttempt c ->
                        new DeskEvent.ContactAttempted(
                                c.caseId(),
                                Holding.acting(asked.facts(), c.person()),
                                c.at(),
                                c.channel(),
                                c.result(),
                                asked.on());
                    case DeskCommand.SetNextAction c -> setNext(asked, c);
                    case DeskCommand.CompleteNextAction c -> completeNext(asked, c);
                    case DeskCommand.AssignOwner c -> assign(asked, c);
                    case DeskCommand.CoverAbsence c -> cover(asked, c);
                }));
    }

    private static DeskEvent setNext(Asked asked, DeskCommand.SetNextAction command) {
        Require.inOrder(asked.on(), command.dueOn(), "dueOn", "What comes next can't be due before it was set.");
        return new DeskEvent.NextActionSet(
                command.caseId(), command.action(), command.by(), command.dueOn(), asked.on());
    }

    private static DeskEvent completeNext(Asked asked, DeskCommand.CompleteNextAction command) {
        NextAction next =
                Require.present(asked.facts().desk().next(), NEXT_ACTION_NOT_SET, "Nothing is set to be done next.");
        return new DeskEvent.NextActionDone(command.caseId(), next, asked.on());
    }

    private static DeskEvent assign(Asked asked, DeskCommand.AssignOwner command) {
        Require.that(
                !command.owner().equals(asked.facts().desk().owner()),
                OWNER_ALREADY_ASSIGNED,
                "owner",
                "The case is theirs already.");
        return new DeskEvent.CaseOwnerAssigned(command.caseId(), command.owner(), asked.on());
    }

    private static DeskEvent cover(Asked asked, DeskCommand.CoverAbsence command) {
        AccountId owner = Require.present(
                asked.facts().desk().owner(), OWNER_NOT_ASSIGNED, "The case is nobody's; make it somebody's first.");
        Require.that(
                !command.cover().equals(owner), COVER_IS_OWNER, "cover", "The owner can't stand in for themselves.");
        Require.inOrder(command.from(), command.until(), "until", "The absence can't end before it begins.");
        return new DeskEvent.AbsenceCovered(
                command.caseId(), command.cover(), command.from(), command.until(), asked.on());
    }
}
