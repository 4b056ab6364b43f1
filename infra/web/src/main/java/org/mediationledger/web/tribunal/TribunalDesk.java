package org.mediationledger.web.tribunal;

import java.util.Set;
import org.mediationledger.command.api.TribunalCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about the Tribunal's permission. */
@Component
public final class TribunalDesk {

    /** It is sought. */
    public TribunalCommand.SeekPermission toCommand(CaseId caseId, PermissionRequest request) {
        return new TribunalCommand.SeekPermission(caseId, Set.copyOf(request.needs()), request.occurredOn());
    }

    /** It was answered. */
    public TribunalCommand.RecordPermission toCommand(CaseId caseId, PermissionAnswerRequest request) {
        return new TribunalCommand.RecordPermission(caseId, request.answer(), request.occurredOn());
    }
}
