package org.mediationledger.web.confidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Seals words said in confidence. */
@Component
public final class ConfidenceDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public ConfidenceDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Words about the child or young person, unless somebody else is named. */
    public ConfidenceCommand.TakeConfidence toCommand(CaseId caseId, Submission submission, ConfidenceRequest request) {
        return new ConfidenceCommand.TakeConfidence(
                caseId,
                request.topic(),
                Objects.requireNonNullElseGet(request.about(), () -> CasePeople.child(caseId)),
                new CaseSeal(sealer, caseId).ofNote(submission.idFor("confidence/" + caseId), "words", request.words()),
                request.occurredOn());
    }

    /**
     * What a request amounts to that may also bring words in confidence: the command that tells openly what happened,
     * and after it the words, if there are any.
     */
    public List<CaseCommand> beside(
            CaseCommand open, Submission submission, ConfidentialTopic topic, @Nullable String words) {
        return words == null
                ? List.of(open)
                : List.of(
                        open,
                        toCommand(
                                open.caseId(),
                                submission,
                                new ConfidenceRequest(topic, null, words, open.occurredOn())));
    }
}
