package org.mediationledger.query.letters;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/**
 * A letter that an event asks for.
 *
 * @param about the event
 * @param recordedAt when that was recorded; where the letter follows a confirmation, when that was
 * @param person which right-holder's, where it is the family's
 * @param subject the meeting or certificate that it is about; absent where it is about the case
 * @param confirmed the event by which its recipient confirmed an address after an earlier letter about the same had not brought it
 *     whole; absent for the first
 */
public record OwedLetter(
        UUID about,
        Instant recordedAt,
        LetterOccasion occasion,
        Party to,
        @Nullable PersonId person,
        @Nullable UUID subject,
        @Nullable UUID confirmed) {

    /** The same once more, because its recipient confirmed an address. */
    OwedLetter after(UUID confirmation, Instant at) {
        return new OwedLetter(about, at, occasion, to, person, subject, confirmation);
    }

    boolean isAboutTheSameAs(OwedLetter other) {
        return about.equals(other.about) && to == other.to && Objects.equals(person, other.person);
    }
}
