package org.mediationledger.bundle.pdf;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which form of an Arabic letter stands where: alone, at the end, at the start or in the middle of a joined run (The
 * Unicode Standard, section 9.2, and the blocks Arabic Presentation Forms A and B).
 */
final class ArabicForms {

    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Letter, its isolated form, and how many forms follow one another: 1, 2 (with the final) or 4 (all). */
    private static final int[][] LETTERS = {
        {0x0621, 0xFE80, 1}, {0x0622, 0xFE81, 2}, {0x0623, 0xFE83, 2}, {0x0624, 0xFE85, 2}, {0x0625, 0xFE87, 2},
        {0x0626, 0xFE89, 4}, {0x0627, 0xFE8D, 2}, {0x0628, 0xFE8F, 4}, {0x0629, 0xFE93, 2}, {0x062A, 0xFE95, 4},
        {0x062B, 0xFE99, 4}, {0x062C, 0xFE9D, 4}, {0x062D, 0xFEA1, 4}, {0x062E, 0xFEA5, 4}, {0x062F, 0xFEA9, 2},
        {0x0630, 0xFEAB, 2}, {0x0631, 0xFEAD, 2}, {0x0632, 0xFEAF, 2}, {0x0633, 0xFEB1, 4}, {0x0634, 0xFEB5, 4},
        {0x0635, 0xFEB9, 4}, {0x0636, 0xFEBD, 4}, {0x0637, 0xFEC1, 4}, {0x0638, 0xFEC5, 4}, {0x0639, 0xFEC9, 4},
        {0x063A, 0xFECD, 4}, {0x0641, 0xFED1, 4}, {0x0642, 0xFED5, 4}, {0x0643, 0xFED9, 4}, {0x0644, 0xFEDD, 4},
        {0x0645, 0xFEE1, 4}, {0x0646, 0xFEE5, 4}, {0x0647, 0xFEE9, 4}, {0x0648, 0xFEED, 2}, {0x0649, 0xFEEF, 2},
        {0x064A, 0xFEF1, 4}, {0x0671, 0xFB50, 2}, {0x0679, 0xFB66, 4}, {0x067A, 0xFB5E, 4}, {0x067B, 0xFB52, 4},
        {0x067E, 0xFB56, 4}, {0x067F, 0xFB62, 4}, {0x0680, 0xFB5A, 4}, {0x0683, 0xFB76, 4}, {0x0684, 0xFB72, 4},
        {0x0686, 0xFB7A, 4}, {0x0687, 0xFB7E, 4}, {0x0688, 0xFB88, 2}, {0x068C, 0xFB84, 2}, {0x068D, 0xFB82, 2},
        {0x068E, 0xFB86, 2}, {0x0691, 0xFB8C, 2}, {0x0698, 0xFB8A, 2}, {0x06A4, 0xFB6A, 4}, {0x06A6, 0xFB6E, 4},
        {0x06A9, 0xFB8E, 4}, {0x06AD, 0xFBD3, 4}, {0x06AF, 0xFB92, 4}, {0x06B1, 0xFB9A, 4}, {0x06B3, 0xFB96, 4},
        {0x06BA, 0xFB9E, 2}, {0x06BB, 0xFBA0, 4}, {0x06BE, 0xFBAA, 4}, {0x06C0, 0xFBA4, 2}, {0x06C1, 0xFBA6, 4},
        {0x06C5, 0xFBE0, 2}, {0x06C6, 0xFBD9, 2}, {0x06C7, 0xFBD7, 2}, {0x06C8, 0xFBDB, 2}, {0x06C9, 0xFBE2, 2},
        {0x06CB, 0xFBDE, 2}, {0x06CC, 0xFBFC, 4}, {0x06D0, 0xFBE4, 4}, {0x06D2, 0xFBAE, 2}, {0x06D3, 0xFBB0, 2},
    };

    private static final Map<Integer, int[]> BY_LETTER = new HashMap<>();
    private static final Map<Integer, Integer> LAM_ALEF =
            Map.of(0x0622, 0xFEF5, 0x0623, 0xFEF7, 0x0625, 0xFEF9, 0x0627, 0xFEFB);

    static {
        for (int[] letter : LETTERS) {
            BY_LETTER.put(letter[0], letter);
        }
    }

    private ArabicForms() {}

    /** Whether the letter joins the one before it, in reading order. */
    private static boolean joinsBefore(int character) {
        int[] letter = BY_LETTER.get(character);
        return letter == null ? joinsAlways(character) : letter[2] > 1;
    }

    /** Whether the letter joins the one behind it, in reading order. */
    private static boolean joinsBehind(int character) {
        int[] letter = BY_LETTER.get(character);
        return letter == null ? joinsAlways(character) : letter[2] == 4;
    }

    private static boolean joinsAlways(int character) {
        return character == TATWEEL || character == ZERO_WIDTH_JOINER;
    }

    /** Marks that joining looks through. */
    private static boolean isTransparent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /**
     * The form of the character at a place.
     *
     * @param text characters in reading order
     * @return the same character when it has no forms
     */
    static int form(int[] text, int at) {
        int[] letter = BY_LETTER.get(text[at]);
        if (letter == null) {
            return text[at];
        }
        Integer before = neighbour(text, at, -1);
        Integer behind = neighbour(text, at, 1);
        boolean joinedBefore = before != null && joinsBehind(before) && joinsBefore(text[at]);
        boolean joinedBehind = behind != null && joinsBefore(behind) && joinsBehind(text[at]);
        return letter[1] + (joinedBefore ? 1 : 0) + (joinedBehind ? 2 : 0);
    }

    /** The one form of a lam and the alef behind it; null for any other two. */
    static @Nullable Integer ligature(int[] text, int at) {
        if (text[at] != LAM || at + 1 == text.length) {
            return null;
        }
        Integer isolated = LAM_ALEF.get(text[at + 1]);
        if (isolated == null) {
            return null;
        }
        Integer before = neighbour(text, at, -1);
        return before != null && joinsBehind(before) ? isolated + 1 : isolated;
    }

    static boolean isArabic(int character) {
        return UnicodeScript.of(character) == UnicodeScript.ARABIC;
    }

    private static @Nullable Integer neighbour(int[] text, int at, int step) {
        int place = at + step;
        while (place >= 0 && place < text.length && isTransparent(text[place])) {
            place += step;
        }
        return place >= 0 && place < text.length ? (Integer) text[place] : null;
    }
}
