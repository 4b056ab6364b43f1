package org.mediationledger.paper.letter;

import java.util.List;
import org.mediationledger.paper.pdf.ArchivePdf;

/** A letter as its reader gets it, by e-mail or on paper. */
public final class WrittenLetter {

    private final Letterhead head;
    private final LetterText text;

    private WrittenLetter(Letterhead head, LetterText text) {
        this.head = head;
        this.text = text;
    }

    /** @throws IllegalArgumentException when a value is missing or can't be printed; the message names it */
    public static WrittenLetter of(Letterhead head, Letter letter) {
        return new WrittenLetter(
                head, Template.of(letter.kind()).filled(head.values().and(letter.values())));
    }

    /** One line. */
    public String subject() {
        return text.subject();
    }

    /** Plain text with line feeds. */
    public String plainText() {
        return text.plain(head);
    }

    /** A4 PDF/A-3b, tagged as PDF/UA-1, for an address of these lines. */
    public byte[] pdf(List<String> addressLines) {
        return ArchivePdf.of(LetterPage.of(text, head, addressLines), head.dated())
                .bytes();
    }
}
