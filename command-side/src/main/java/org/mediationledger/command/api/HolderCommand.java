package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;

/** Commands about who holds the right, and what holders let each other see (CFA 2014 ss 51-52, 80, 83). */
public sealed interface HolderCommand extends CaseCommand {

    /** Names a further right-holder, in the capacity of those who act. */
    record NameHolder(
            CaseId caseId,
            IntakeCommand.Holder holder,
            @Nullable LocalDate occurredOn) implements HolderCommand {}

    /** Records that a right-holder no longer acts. */
    record StandDown(
            CaseId caseId,
            PersonId person,
            EndOfHolding why,
            @Nullable LocalDate occurredOn) implements HolderCommand {}

    /**
     * Records that the right is exercised by the young person from now on, or by an alternative person.
     *
     * @param schoolAgeEndedOn needed where the case does not know it
     */
    record TakeOver(
            CaseId caseId,
            Successor successor,
            @Nullable LocalDate schoolAgeEndedOn,
            @Nullable LocalDate occurredOn) implements HolderCommand {}

    /**
     * Who takes the right over.
     *
     * @param person that person
     * @param capacity in which capacity
     * @param newcomer what is told of somebody who is named by this; absent where one of those who act goes on
     */
    record Successor(PersonId person, HolderCapacity capacity, IntakeCommand.@Nullable Holder newcomer) {

        /** Somebody who is named by this. */
        public static Successor newcomer(IntakeCommand.Holder holder) {
            return new Successor(holder.person(), holder.capacity(), holder);
        }

        /** One of those who act goes on as alternative person (SEND Regulations 2014 reg 64). */
        public static Successor present(PersonId person) {
            return new Successor(person, HolderCapacity.ALTERNATIVE_PERSON, null);
        }
    }

    /** Records that a right-holder agrees to a joint view. */
    record AgreeJointView(
            CaseId caseId, PersonId person, @Nullable LocalDate occurredOn) implements HolderCommand {}

    /** Records that they take it back. */
    record WithdrawJointView(
            CaseId caseId, PersonId person, @Nullable LocalDate occurredOn) implements HolderCommand {}
}
