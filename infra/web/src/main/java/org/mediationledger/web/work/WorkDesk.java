package org.mediationledger.web.work;

import org.mediationledger.command.api.DeskCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands of the provider's own work. */
@Component
public final class WorkDesk {

    /** The family was tried, or reached. */
    public DeskCommand.RecordContactAttempt toCommand(CaseId caseId, AttemptRequest request) {
        return new DeskCommand.RecordContactAttempt(
                caseId, request.person(), request.at(), request.channel(), request.result(), request.occurredOn());
    }

    /** What comes next is set. */
    public DeskCommand.SetNextAction toCommand(CaseId caseId, NextActionRequest request) {
        return new DeskCommand.SetNextAction(
                caseId, request.action(), request.by(), request.dueOn(), request.occurredOn());
    }

    /** What was set was done. */
    public DeskCommand.CompleteNextAction toComplete(CaseId caseId, OnDay request) {
        return new DeskCommand.CompleteNextAction(caseId, request.occurredOn());
    }

    /** The case becomes somebody's. */
    public DeskCommand.AssignOwner toCommand(CaseId caseId, OwnerRequest request) {
        return new DeskCommand.AssignOwner(caseId, request.owner(), request.occurredOn());
    }

    /** Somebody stands in. */
    public DeskCommand.CoverAbsence toCommand(CaseId caseId, CoverRequest request) {
        return new DeskCommand.CoverAbsence(
                caseId, request.cover(), request.from(), request.until(), request.occurredOn());
    }
}
