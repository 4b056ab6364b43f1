package org.mediationledger.bundle.plan;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What every text of a plan must be: one line of well-formed Unicode, not blank, not endless. */
final class Words {

    /** The longest title or name, in UTF-16 units. */
    static final int MOST = 500;

    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private Words() {}

    /**
     * The text, stripped of blanks at its ends.
     *
     * @throws IllegalArgumentException naming the field, never the text
     */
    static String required(String field, String text) {
        String stripped = optional(field, text);
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        return stripped;
    }

    /** As {@link #required}, but may be empty. */
    static String optional(String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > MOST) {
            throw new IllegalArgumentException(field + " is longer than " + MOST + " characters");
        }
        if (NOT_ON_A_LINE.matcher(stripped).find()) {
            throw new IllegalArgumentException(field + " has a line break or a control character");
        }
        if (!wellFormed(stripped)) {
            throw new IllegalArgumentException(field + " is not well-formed Unicode");
        }
        return stripped;
    }

    private static boolean wellFormed(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException halfACharacter) {
            return false;
        }
    }
}
