package org.mediationledger.paper.letter;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.pdf.ArchivePdf;

/**
 * Says that something changed, and nothing else: not who writes, about whom, or what the service is.
 *
 * @param signIn where the reader can see what changed; absent where they asked not to be sent to the portal
 */
public record Notification(Address to, @Nullable URI signIn) implements Message {

    private static final String CHANGED = "Something has changed in a service that you use.";

    @Override
    public String subject() {
        return "Something has changed";
    }

    @Override
    public String plainText() {
        return signIn == null
                ? CHANGED + "\n\nPlease get in touch with the person whom you usually speak to.\n"
                : CHANGED + "\n\nYou can see what it is after you sign in:\n" + signIn + "\n";
    }

    /** On paper, for an address of these lines. */
    public byte[] pdf(List<String> addressLines, LocalDate dated) {
        return ArchivePdf.of(LetterPage.card(subject(), plainText(), addressLines), dated)
                .bytes();
    }

    Notification withoutPortal() {
        return new Notification(to, null);
    }
}
