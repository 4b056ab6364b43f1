package org.mediationledger.web.arrangement;

import java.util.Objects;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands of what the bodies are told and answer. */
@Component
public final class ArrangementDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public ArrangementDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The local authority knows. */
    public ArrangementCommand.InformLocalAuthority toCommand(CaseId caseId, AuthorityInformedRequest request) {
        return new ArrangementCommand.InformLocalAuthority(
                caseId,
                request.toldBy(),
                request.channel(),
                Objects.requireNonNullElse(request.nominatedContact(), false),
                request.occurredOn());
    }

    /** The commissioning body knows. */
    public ArrangementCommand.InformCommissioner toCommand(CaseId caseId, CommissionerInformedRequest request) {
        return new ArrangementCommand.InformCommissioner(
                caseId, request.commissioner(), request.channel(), request.occurredOn());
    }

    /** The local authority cannot arrange mediation; the officer's name has a key of its own. */
    public ArrangementCommand.RecordCannotArrange toCommand(
            CaseId caseId, Submission submission, CannotArrangeRequest request) {
        PersonId officer = new PersonId(submission.idFor("said-by/" + caseId));
        return new ArrangementCommand.RecordCannotArrange(
                caseId,
                new CaseSeal(sealer, caseId).ofRecord(officer, "saidBy", request.saidBy()),
                request.channel(),
                request.occurredOn());
    }
}
