package org.mediationledger.web.offer;

import org.mediationledger.command.api.OfferCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about written offers. */
@Component
public final class OfferDesk {

    /** It was offered. */
    public OfferCommand.MakeWrittenOffer toCommand(CaseId caseId, OfferRequest request) {
        return new OfferCommand.MakeWrittenOffer(caseId, request.channel(), request.occurredOn());
    }

    /** The family chose. */
    public OfferCommand.AnswerWrittenOffer toCommand(CaseId caseId, OfferChoiceRequest request) {
        return new OfferCommand.AnswerWrittenOffer(caseId, request.person(), request.choice(), request.occurredOn());
    }
}
