package org.mediationledger.paper.dispatch;

import java.util.List;

/** What a message that came back to the return path is. */
public sealed interface DeliveryNotice {

    /**
     * A delivery status notification (RFC 3464) about a message of ours, as it claims: anybody can write one who knows the message's
     * identity.
     *
     * @param original the message that it is about
     * @param outcomes one for each recipient that it names, at least one
     */
    record Notice(MessageId original, List<Outcome> outcomes) implements DeliveryNotice {
        public Notice {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** It is none, or not one that can be used. */
    record NoNotice(Fault fault) implements DeliveryNotice {}

    /**
     * What became of the message for one recipient.
     *
     * @param status such as {@code 5.1.1} (RFC 3463)
     */
    record Outcome(Arrival arrival, String status) {}

    /** RFC 3464, section 2.3.3. */
    enum Arrival {
        /** It is in the recipient's mailbox, or was handed to a system that sends no notices. */
        DELIVERED,

        /** It will not arrive. */
        BOUNCED,

        /** It hasn't arrived yet; the server goes on trying. */
        DELAYED
    }

    /** Why a message is no notice. */
    enum Fault {
        /** It is larger than a notice has to be. */
        TOO_LARGE,

        /** It is no delivery status notification. */
        ANOTHER_KIND,

        /** It is one that breaks the rules of RFC 3464. */
        MALFORMED,

        /** It doesn't say which message it is about. */
        NO_ORIGINAL
    }
}
