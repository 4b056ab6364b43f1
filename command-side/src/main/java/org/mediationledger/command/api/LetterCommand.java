package org.mediationledger.command.api;

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

/** Commands about letters, and the addresses that they go to. */
public sealed interface LetterCommand extends CaseCommand {

    /** Lays down that a letter goes out, before it does. */
    record WriteLetter(
            CaseId caseId,
            LetterId letter,
            UUID about,
            LetterOccasion occasion,
            Party to,
            @Nullable PersonId person,
            @Nullable AddressKind by,
            LetterForm form,
            @Nullable LocalDate occurredOn)
            implements LetterCommand {}

    /** What became of a letter that was written. */
    sealed interface OfLetter extends LetterCommand {

        /** The letter. */
        LetterId letter();
    }

    /** Records that it left. */
    record RecordLetterDispatched(
            CaseId caseId, LetterId letter, @Nullable LocalDate occurredOn) implements OfLetter {}

    /** Records that it did not leave, and won't. */
    record RecordLetterNotSent(
            CaseId caseId,
            LetterId letter,
            LetterFault fault,
            @Nullable LocalDate occurredOn) implements OfLetter {}

    /** Records a proof that it arrived, or was posted. */
    record RecordLetterDelivered(
            CaseId caseId,
            LetterId letter,
            DeliveryProof proof,
            @Nullable LocalDate occurredOn) implements OfLetter {}

    /** Records that it came back. */
    record RecordLetterBounced(
            CaseId caseId, LetterId letter, @Nullable LocalDate occurredOn) implements OfLetter {}

    /** Records that a right-holder confirmed an address that is on record. */
    record ConfirmAddress(
            CaseId caseId,
            PersonId person,
            AddressKind address,
            @Nullable LocalDate occurredOn) implements LetterCommand {}
}
