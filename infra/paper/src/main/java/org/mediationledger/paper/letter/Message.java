package org.mediationledger.paper.letter;

/** What goes out to somebody: a full letter to a confirmed address, or else no more than that something changed. */
public sealed interface Message permits Notification, FullLetter {

    /** Where it goes. */
    Address to();

    /** One line. */
    String subject();

    /** Plain text with line feeds. */
    String plainText();
}
