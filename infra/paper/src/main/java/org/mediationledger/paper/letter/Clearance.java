package org.mediationledger.paper.letter;

import org.mediationledger.terms.ContactLimit;

/** What the recipient's wishes say of a message. Only one that is cleared can be sent. */
public sealed interface Clearance {

    /** It may go out. Made by {@link SafeContact} only. */
    final class Cleared implements Clearance {

        private final Message message;

        Cleared(Message message) {
            this.message = message;
        }

        /** The message, in the form in which it may go out. */
        public Message message() {
            return message;
        }
    }

    /**
     * It may not go out in this way.
     *
     * @param because what the recipient asked for
     */
    record Withheld(ContactLimit because) implements Clearance {}
}
