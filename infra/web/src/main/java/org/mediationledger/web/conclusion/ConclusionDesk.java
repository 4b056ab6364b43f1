package org.mediationledger.web.conclusion;

import java.util.stream.IntStream;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about the end of mediation and the agreement. */
@Component
public final class ConclusionDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public ConclusionDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Mediation is over. */
    public ConclusionCommand.ConcludeMediation toCommand(CaseId caseId, ConclusionRequest request) {
        return new ConclusionCommand.ConcludeMediation(caseId, request.outcome(), request.occurredOn());
    }

    /** The agreement; each step's id follows from the submission and its place in the list. */
    public ConclusionCommand.RecordAgreement toCommand(CaseId caseId, Submission submission, AgreementRequest request) {
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new ConclusionCommand.RecordAgreement(
                caseId,
                IntStream.range(0, request.items().size())
                        .mapToObj(index -> item(
                                itemOf(caseId, submission, index),
                                seal,
                                request.items().get(index)))
                        .toList(),
                request.occurredOn());
    }

    /** An agreed step was done. */
    public ConclusionCommand.CompleteStep toCommand(CaseId caseId, AgreementItemId item, StepDoneRequest request) {
        return new ConclusionCommand.CompleteStep(caseId, item, request.rule(), request.occurredOn());
    }

    /** The local authority was told of the agreement. */
    public ConclusionCommand.TellAuthorityOfAgreement toCommand(CaseId caseId, OnDay request) {
        return new ConclusionCommand.TellAuthorityOfAgreement(caseId, request.occurredOn());
    }

    /** The id of the step at that place, from 0, of the agreement that a submission records. */
    public static AgreementItemId itemOf(CaseId caseId, Submission submission, int index) {
        return new AgreementItemId(submission.idFor("item/" + caseId + "/" + index));
    }

    private static AgreementItem item(AgreementItemId id, CaseSeal seal, ItemRequest item) {
        return new AgreementItem(id, item.action(), item.owner(), seal.ofChild("what", item.what()), item.agreedBy());
    }
}
