package org.mediationledger.web.safeguarding;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.HeldKeys;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Seals what is said of a concern, each under a key of its own. */
@Component
public final class SafeguardingDesk {

    private final Sealer sealer;
    private final HeldKeys keys;

    /** Seals with the one, and names the keys that are held in the other. */
    public SafeguardingDesk(Sealer sealer, HeldKeys keys) {
        this.sealer = sealer;
        this.keys = keys;
    }

    /** A concern about the child or young person, unless somebody else is named. */
    public SafeguardingCommand.RaiseConcern toCommand(CaseId caseId, Submission submission, ConcernRequest request) {
        return new SafeguardingCommand.RaiseConcern(
                caseId,
                request.harm(),
                Objects.requireNonNullElseGet(request.about(), () -> CasePeople.child(caseId)),
                seal(caseId).ofConcern(keyOf(caseId, submission), "words", request.words()),
                request.occurredOn());
    }

    /** A concern was referred. */
    public SafeguardingCommand.ReferConcern toCommand(
            CaseId caseId, int concern, Submission submission, ConcernReferralRequest request) {
        return new SafeguardingCommand.ReferConcern(
                caseId,
                concern,
                request.referredTo(),
                reference(caseId, submission, request.reference()),
                request.occurredOn());
    }

    /** A concern is closed. */
    public SafeguardingCommand.CloseConcern toCommand(CaseId caseId, int concern, ConcernClosureRequest request) {
        return new SafeguardingCommand.CloseConcern(caseId, concern, request.closedAs(), request.occurredOn());
    }

    /** What was recorded of a concern goes. */
    public SafeguardingCommand.EraseConcern toErase(
            CaseId caseId, int concern, Submission submission, ConcernErasureRequest request) {
        return new SafeguardingCommand.EraseConcern(
                caseId, concern, request.ground(), submission.actor().account(), keys.ofConcerns(caseId));
    }

    private @Nullable Sealed reference(CaseId caseId, Submission submission, @Nullable String reference) {
        return reference == null ? null : seal(caseId).ofConcern(keyOf(caseId, submission), "reference", reference);
    }

    private static UUID keyOf(CaseId caseId, Submission submission) {
        return submission.idFor("concern/" + caseId);
    }

    private CaseSeal seal(CaseId caseId) {
        return new CaseSeal(sealer, caseId);
    }
}
