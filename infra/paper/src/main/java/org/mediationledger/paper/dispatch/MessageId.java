package org.mediationledger.paper.dispatch;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identity of one message that was sent (RFC 5322, section 3.6.4), by which notices of its delivery are known to be about it.
 *
 * @param value without angle brackets
 */
public record MessageId(String value) {

    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._+=-]+@[A-Za-z0-9.-]+");

    public MessageId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("message id: not of the form left@right (RFC 5322, section 3.6.4)");
        }
    }

    /**
     * A new one.
     *
     * @param unique random, so that nobody can guess it and forge a notice
     * @param domain the sender's
     */
    public static MessageId of(UUID unique, String domain) {
        return new MessageId(unique + "@" + domain);
    }

    /** What a header or an envelope says, with or without brackets; nothing if it is of another form. */
    static Optional<MessageId> read(String text) {
        String bare = text.strip().replaceFirst("^<(.*)>$", "$1");
        return bare.length() <= LONGEST && FORM.matcher(bare).matches()
                ? Optional.of(new MessageId(bare))
                : Optional.empty();
    }

    /** In angle brackets, as headers have it. */
    String header() {
        return "<" + value + ">";
    }
}
