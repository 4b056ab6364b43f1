package org.mediationledger.events;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.NextAction;

/**
 * The provider's own work on a case: whose it is, what comes next, and what was tried. None of it starts, moves or stops a
 * statutory date; contracts set standards for some of it.
 */
public sealed interface DeskEvent extends CaseEvent {

    /**
     * The provider tried to reach the family, or reached it. No contact in the sense of SEND Regulations 2014, reg 33:
     * that one the family makes.
     *
     * @param person which right-holder was tried, or reached
     * @param at the time of day, Europe/London, on the day told
     */
    record ContactAttempted(
            CaseId caseId, PersonId person, LocalTime at, Channel channel, ContactResult result, LocalDate occurredOn)
            implements DeskEvent {}

    /**
     * The provider set itself what to do next; it takes the place of what was set before.
     *
     * @param by who is to do it
     * @param dueOn by which day; no statutory date
     */
    record NextActionSet(CaseId caseId, NextAction action, AccountId by, LocalDate dueOn, LocalDate occurredOn)
            implements DeskEvent {}

    /** What was set was done; nothing is set any more. */
    record NextActionDone(CaseId caseId, NextAction action, LocalDate occurredOn) implements DeskEvent {}

    /** The case is somebody's; whoever had it before, and their cover, have it no longer. */
    record CaseOwnerAssigned(CaseId caseId, AccountId owner, LocalDate occurredOn) implements DeskEvent {}

    /**
     * Somebody takes the case over while its owner is away. It stays the owner's.
     *
     * @param cover who stands in
     * @param from the first day, which may lie ahead
     * @param until the last day
     */
    record AbsenceCovered(CaseId caseId, AccountId cover, LocalDate from, LocalDate until, LocalDate occurredOn)
            implements DeskEvent {}
}
