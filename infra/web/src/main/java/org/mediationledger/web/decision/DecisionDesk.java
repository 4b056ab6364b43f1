package org.mediationledger.web.decision;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Findable;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands of what the local authority decided and of the issues. */
@Component
public final class DecisionDesk {

    private final Sealer sealer;
    private final Findable findable;

    /** Seals, and makes what is sealed findable, with these. */
    public DecisionDesk(Sealer sealer, BlindIndex tokens, PersonIndex people) {
        this.sealer = sealer;
        this.findable = new Findable(tokens, people);
    }

    /** The notice of a decision; the authority's reference is sealed under the child's key, and findable from now on. */
    public DecisionCommand.RecordDecision toCommand(CaseId caseId, Submission submission, DecisionRequest request) {
        String reference = request.localAuthorityReference();
        @Nullable Sealed sealed = new CaseSeal(sealer, caseId).ofChildIfTold("localAuthorityReference", reference);
        findable.by(caseId, CasePeople.child(caseId), BlindIndex.Kind.AUTHORITY_REFERENCE, reference);
        return new DecisionCommand.RecordDecision(
                caseId,
                decisionOf(caseId, submission),
                request.kind(),
                Objects.requireNonNullElse(request.sectionIOnly(), false),
                request.printedOn(),
                request.sentOn(),
                request.receivedOn(),
                sealed,
                request.occurredOn());
    }

    /** The kinds of issue. */
    public DecisionCommand.StateIssues toCommand(CaseId caseId, IssuesRequest request) {
        return new DecisionCommand.StateIssues(caseId, Set.copyOf(request.issues()), request.occurredOn());
    }

    /** The id of the decision that a submission records. */
    static DecisionId decisionOf(CaseId caseId, Submission submission) {
        return new DecisionId(submission.idFor("decision/" + caseId));
    }
}
