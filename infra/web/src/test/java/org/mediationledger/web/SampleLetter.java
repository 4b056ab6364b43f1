package org.mediationledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.query.letters.LettersAnswer;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/** A letter that every case has: a certificate that went out. */
final class SampleLetter {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private SampleLetter() {}

    static LettersAnswer answer() {
        OwedLetter because = new OwedLetter(
                new UUID(1, 2),
                Instant.parse("2026-11-20T10:00:00Z"),
                LetterOccasion.CERTIFICATE_ISSUED,
                Party.FAMILY,
                new PersonId(new UUID(1, 1)),
                UUID.fromString(Mappings.ID),
                null);
        Letter letter = new Letter(
                LetterId.of(Mappings.ID),
                because,
                AddressKind.EMAIL,
                LetterForm.WHOLE,
                DAY,
                Letter.Standing.DISPATCHED,
                DAY,
                null,
                null);
        return new LettersAnswer(List.of(letter), List.of(), List.of(), 3, null);
    }
}
