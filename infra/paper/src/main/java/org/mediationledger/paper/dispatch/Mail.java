package org.mediationledger.paper.dispatch;

import java.util.List;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Enclosure;

/** An e-mail that was cleared. Made by {@link Dispatcher} only. */
public final class Mail {

    private final Address.Email to;
    private final String subject;
    private final String text;
    private final List<Enclosure> enclosures;

    Mail(Address.Email to, String subject, String text, List<Enclosure> enclosures) {
        this.to = to;
        this.subject = subject;
        this.text = text;
        this.enclosures = List.copyOf(enclosures);
    }

    /** Its one recipient. */
    public Address.Email to() {
        return to;
    }

    /** One line. */
    public String subject() {
        return subject;
    }

    /** Plain text with line feeds. */
    public String text() {
        return text;
    }

    /** What is attached. */
    public List<Enclosure> enclosures() {
        return enclosures;
    }
}
