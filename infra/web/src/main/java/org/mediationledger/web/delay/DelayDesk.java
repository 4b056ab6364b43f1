package org.mediationledger.web.delay;

import org.mediationledger.command.api.DelayCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands that tell why a date is missed. */
@Component
public final class DelayDesk {

    /** Why a date is missed. */
    public DelayCommand.RecordDelay toCommand(CaseId caseId, DelayRequest request) {
        return new DelayCommand.RecordDelay(
                caseId,
                request.clock(),
                request.cause(),
                request.reason(),
                request.agreedFor(),
                request.agreedInWritingOn(),
                request.occurredOn());
    }
}
