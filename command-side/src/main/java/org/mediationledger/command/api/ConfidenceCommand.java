package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConfidentialTopic;

/** Commands about words given in confidence. */
public sealed interface ConfidenceCommand extends CaseCommand {

    /** Takes down what somebody said in confidence. */
    record TakeConfidence(
            CaseId caseId,
            ConfidentialTopic topic,
            PersonId about,
            Sealed words,
            @Nullable LocalDate occurredOn) implements ConfidenceCommand {}
}
