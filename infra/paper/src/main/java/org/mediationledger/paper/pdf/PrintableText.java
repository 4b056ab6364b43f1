package org.mediationledger.paper.pdf;

import java.text.Normalizer;
import org.mediationledger.typeface.ArabicForms;
import org.mediationledger.typeface.Typeface;

/** Text as a page can bear it: composed (Unicode NFC), and nothing in it that would be left out or shown as a box. */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text, composed.
     *
     * @param field names the value in the message of a refusal
     * @throws UnprintableCharacter where no embedded typeface has a character, or it is a control
     */
    public static String of(String field, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints()
                .filter(codePoint -> !isPrintable(codePoint))
                .findFirst()
                .ifPresent(codePoint -> {
                    throw new UnprintableCharacter(field, codePoint);
                });
        return composed;
    }

    private static boolean isPrintable(int codePoint) {
        return !isInvisible(codePoint) && (Typeface.SANS.covers(codePoint) || Typeface.EAST_ASIAN.covers(codePoint));
    }

    /** Controls, and marks that change the direction of what others wrote. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> !ArabicForms.isJoinControl(codePoint);
            default -> false;
        };
    }
}
