package org.mediationledger.paper.letter;

import java.time.LocalDate;

/**
 * What every letter bears.
 *
 * @param organisation who writes
 * @param contact how to reach the writer: one line with a telephone number, an address or both
 * @param writer the person who writes
 * @param reference the case's, as both sides know it
 * @param addressee how the reader is addressed
 * @param dated the day of the letter
 */
public record Letterhead(
        String organisation, String contact, String writer, String reference, String addressee, LocalDate dated) {
    public Letterhead {
        organisation = Given.line("organisation", organisation);
        contact = Given.line("contact", contact);
        writer = Given.line("writer", writer);
        reference = Given.line("reference", reference);
        addressee = Given.line("addressee", addressee);
    }

    Values values() {
        return Values.none()
                .with("organisation", organisation)
                .with("contact", contact)
                .with("writer", writer)
                .with("reference", reference)
                .with("addressee", addressee)
                .with("dated", dated);
    }
}
