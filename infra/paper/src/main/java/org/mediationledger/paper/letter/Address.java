package org.mediationledger.paper.letter;

import java.util.List;
import java.util.regex.Pattern;

/** Where somebody can be reached. That it is known doesn't say that it is theirs alone: {@link ConfirmedAddress} does. */
public sealed interface Address {

    /** A mailbox (RFC 5321, section 4.1.2), without quoted names. */
    record Email(String mailbox) implements Address {

        private static final Pattern MAILBOX =
                Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                        + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

        /** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
        private static final int LONGEST = 254;

        public Email {
            if (mailbox.length() > LONGEST || !MAILBOX.matcher(mailbox).matches()) {
                throw new IllegalArgumentException("mailbox: not an e-mail address");
            }
        }
    }

    /**
     * A postal address.
     *
     * @param lines the name first, 2 to 8
     */
    record Post(List<String> lines) implements Address {

        private static final int FEWEST = 2;
        private static final int MOST = 8;

        public Post {
            lines = lines.stream()
                    .map(line -> Given.line("postal address", line))
                    .toList();
            if (lines.size() < FEWEST || lines.size() > MOST) {
                throw new IllegalArgumentException("postal address: 2 to 8 lines");
            }
        }
    }

    /** A telephone on which somebody may leave a message that others hear. */
    record Voicemail(String number) implements Address {
        public Voicemail {
            number = Given.line("number", number);
        }
    }

    /** A person's place in the portal. */
    record Portal(String account) implements Address {
        public Portal {
            account = Given.line("account", account);
        }
    }
}
