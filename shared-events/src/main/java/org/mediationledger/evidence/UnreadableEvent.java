package org.mediationledger.evidence;

/** A stored event has not the form of an event of a case. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param member what is missing or of the wrong kind; never its content */
    UnreadableEvent(String member) {
        super("the stored event has no such " + member + " as events of a case have");
    }
}
