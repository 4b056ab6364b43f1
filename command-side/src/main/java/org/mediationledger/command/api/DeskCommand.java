package org.mediationledger.command.api;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.NextAction;

/** Commands of the provider's own work on a case. */
public sealed interface DeskCommand extends CaseCommand {

    /**
     * Records that the family was tried, or reached.
     *
     * @param person which right-holder; may be left out where only one acts
     * @param at the time of day, Europe/London
     */
    record RecordContactAttempt(
            CaseId caseId,
            @Nullable PersonId person,
            LocalTime at,
            Channel channel,
            ContactResult result,
            @Nullable LocalDate occurredOn)
            implements DeskCommand {}

    /**
     * Sets what is to be done next.
     *
     * @param by who is to do it
     * @param dueOn by which day
     */
    record SetNextAction(
            CaseId caseId,
            NextAction action,
            AccountId by,
            LocalDate dueOn,
            @Nullable LocalDate occurredOn) implements DeskCommand {}

    /** Records that what was set was done. */
    record CompleteNextAction(CaseId caseId, @Nullable LocalDate occurredOn) implements DeskCommand {}

    /** Makes the case somebody's. */
    record AssignOwner(
            CaseId caseId, AccountId owner, @Nullable LocalDate occurredOn) implements DeskCommand {}

    /**
     * Has somebody stand in for the owner.
     *
     * @param from the first day
     * @param until the last day
     */
    record CoverAbsence(
            CaseId caseId,
            AccountId cover,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate occurredOn) implements DeskCommand {}
}
