package org.mediationledger.typeface;

import java.text.Bidi;
import java.util.List;

/**
 * A piece of a text that is read one way, where it is seen: names written from right to left within text written from left
 * to right (Unicode Standard Annex 9).
 *
 * @param start of the piece in the text
 * @param limit of the piece in the text, exclusive
 */
public record VisualRun(int start, int limit, boolean rightToLeft) {

    /**
     * The pieces from left to right.
     *
     * @param direction of the text as a whole, one of {@link Bidi}'s
     */
    public static List<VisualRun> of(String text, int direction) {
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, direction);
        byte[] levels = new byte[bidi.getRunCount()];
        VisualRun[] runs = new VisualRun[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = new VisualRun(bidi.getRunStart(run), bidi.getRunLimit(run), levels[run] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    /** The piece. */
    public String in(String text) {
        return text.substring(start, limit);
    }

    /** The character that is seen in a piece that runs from right to left. */
    public static int mirrored(int character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            default -> character;
        };
    }
}
