package org.mediationledger.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/**
 * What went out of a case and what became of it: for the provider only, because how somebody is reached must not show to another
 * holder or a body. No address is among it.
 */
public sealed interface LetterEvent extends CaseEvent {

    /**
     * A letter is to go out. Recorded before it is sent, so that it is sent after a failure, too.
     *
     * @param about the event that it tells of
     * @param to whose letter it is
     * @param person which right-holder's, where it is the family's
     * @param by where it goes; absent where there is no way
     */
    record LetterWritten(
            CaseId caseId,
            LetterId letter,
            UUID about,
            LetterOccasion occasion,
            Party to,
            @Nullable PersonId person,
            @Nullable AddressKind by,
            LetterForm form,
            LocalDate occurredOn)
            implements LetterEvent {}

    /** A letter left: a mail server or the post took it over. That doesn't say that it arrived. */
    record LetterDispatched(CaseId caseId, LetterId letter, LocalDate occurredOn) implements LetterEvent {}

    /** A letter did not leave, and won't. */
    record LetterNotSent(CaseId caseId, LetterId letter, LetterFault fault, LocalDate occurredOn)
            implements LetterEvent {}

    /** There is proof of a letter's arrival, or of its posting. */
    record LetterDelivered(CaseId caseId, LetterId letter, DeliveryProof proof, LocalDate occurredOn)
            implements LetterEvent {}

    /** A letter came back, or was not delivered. */
    record LetterBounced(CaseId caseId, LetterId letter, LocalDate occurredOn) implements LetterEvent {}

    /** A right-holder said: that address, as it is on record now, is mine and safe to write to. */
    record AddressConfirmed(CaseId caseId, PersonId person, AddressKind address, LocalDate occurredOn)
            implements LetterEvent {}
}
