package org.mediationledger.query.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.LetterId;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;

/**
 * A letter that was written.
 *
 * @param because what asked for it
 * @param by where it goes; absent where there is no way
 * @param writtenOn the day on which it was laid down
 * @param standing how far it is
 * @param since the day of that
 * @param fault why it was not sent; else absent
 * @param proof by what it is known that it arrived; else absent
 */
public record Letter(
        LetterId letter,
        OwedLetter because,
        @Nullable AddressKind by,
        LetterForm form,
        LocalDate writtenOn,
        Standing standing,
        LocalDate since,
        @Nullable LetterFault fault,
        @Nullable DeliveryProof proof) {

    /** How far a letter is. */
    public enum Standing {
        WRITTEN,
        NOT_SENT,
        DISPATCHED,
        DELIVERED,
        BOUNCED
    }

    /** Whether its recipient has all of it, as far as is known. */
    boolean brought() {
        return form == LetterForm.WHOLE
                && switch (standing) {
                    case WRITTEN, DISPATCHED, DELIVERED -> true;
                    case NOT_SENT, BOUNCED -> false;
                };
    }

    Letter now(Standing next, LocalDate on, @Nullable LetterFault why, @Nullable DeliveryProof byWhat) {
        return new Letter(letter, because, by, form, writtenOn, next, on, why, byWhat);
    }
}
