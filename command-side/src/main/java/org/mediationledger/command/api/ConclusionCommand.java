package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;

/** Commands about the end of mediation and what was agreed. */
public sealed interface ConclusionCommand extends CaseCommand {

    /** Records that mediation, all its sessions, is over, and how far the parties agreed. */
    record ConcludeMediation(
            CaseId caseId, Outcome outcome, @Nullable LocalDate occurredOn) implements ConclusionCommand {}

    /** Records the parties' agreement in writing, made on that day (reg 42). */
    record RecordAgreement(
            CaseId caseId,
            List<AgreementItem> items,
            @Nullable LocalDate occurredOn) implements ConclusionCommand {

        /** Takes an unmodifiable copy. */
        public RecordAgreement {
            items = List.copyOf(items);
        }
    }

    /**
     * Records that an agreed step was done.
     *
     * @param rule which of the step's dates; may be absent where it has only one
     */
    record CompleteStep(
            CaseId caseId,
            AgreementItemId item,
            @Nullable Rule rule,
            @Nullable LocalDate occurredOn) implements ConclusionCommand {}

    /** Records that the commissioning body told the local authority of the agreement (reg 42(4)). */
    record TellAuthorityOfAgreement(CaseId caseId, @Nullable LocalDate occurredOn) implements ConclusionCommand {}
}
