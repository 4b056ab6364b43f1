package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.Party;

/** Commands about what becomes of the parties' agreement. */
public sealed interface AgreementCommand extends CaseCommand {

    /**
     * Records that a party signed the agreement on that day.
     *
     * @param person which right-holder, where it was the family; may be left out where only one acts
     */
    record SignAgreement(
            CaseId caseId,
            Party party,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements AgreementCommand {}

    /** Records that the parties agreed in writing, on that day, on another time for a step (reg 42(5)). */
    record VaryStep(
            CaseId caseId,
            AgreementItemId item,
            LocalDate agreedBy,
            @Nullable LocalDate occurredOn) implements AgreementCommand {}

    /** Records that the local authority claims that it need not meet a step's time (reg 44(3)). */
    record ClaimExcuse(
            CaseId caseId,
            AgreementItemId item,
            ComplianceExcuse excuse,
            @Nullable LocalDate occurredOn) implements AgreementCommand {}

    /**
     * Records that the family says that a step is not done.
     *
     * @param rule which of the step's dates; may be absent where it has only one
     */
    record DisputeStep(
            CaseId caseId,
            AgreementItemId item,
            @Nullable Rule rule,
            @Nullable LocalDate occurredOn) implements AgreementCommand {}
}
