package org.mediationledger.query.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/**
 * A letter that an event asks for.
 *
 * @param about the event
 * @param recordedAt when that was recorded
 * @param person which right-holder's, where it is the family's
 * @param subject the meeting or certificate that it is about; absent where it is about the case
 */
public record OwedLetter(
        UUID about,
        Instant recordedAt,
        LetterOccasion occasion,
        Party to,
        @Nullable PersonId person,
        @Nullable UUID subject) {}
