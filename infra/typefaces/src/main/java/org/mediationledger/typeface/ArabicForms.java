package org.mediationledger.typeface;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins Arabic letters: each is replaced by the presentation form that its neighbours ask for (The Unicode Standard, section
 * 9.2). Which forms there are is read off the names of the characters.
 */
public final class ArabicForms {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        addForms(0xFB50, 0xFBFF);
        addForms(0xFE80, 0xFEFC);
    }

    private ArabicForms() {}

    private static void addForms(int first, int last) {
        for (int form = first; form <= last; form++) {
            String name = Character.getName(form);
            if (name != null && name.endsWith(" FORM")) {
                String base = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                String place = name.substring(name.lastIndexOf(' ', name.length() - " FORM".length() - 1) + 1);
                FORMS.putIfAbsent(base + place, Character.toString(form));
            }
        }
    }

    /**
     * One character, or lam and alef, which share one form.
     *
     * @param letters as they are written
     * @param form as they are seen: one character
     */
    public record Joined(String letters, String form) {}

    /** Whether a character does nothing but join letters or part them. */
    public static boolean isJoinControl(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /** The text with each letter in its form, in the same, logical order. */
    public static String joined(String text) {
        return letters(text).stream().map(Joined::form).collect(Collectors.joining());
    }

    /** The letters of a text with their forms, in the same, logical order. */
    public static List<Joined> letters(String text) {
        List<Joined> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String unit = unitAt(text, at);
            all.add(new Joined(
                    unit, formOf(unit, joinsOn(before(text, at)), joinsBack(after(text, at + unit.length())))));
            at += unit.length();
        }
        return all;
    }

    private static String unitAt(String text, int at) {
        if (text.charAt(at) == LAM && at + 1 < text.length()) {
            String ligature = text.substring(at, at + 2);
            if (FORMS.containsKey(ligature + "ISOLATED FORM")) {
                return ligature;
            }
        }
        return Character.toString(text.codePointAt(at));
    }

    private static String formOf(String unit, boolean joinedBefore, boolean joinedAfter) {
        boolean before = joinedBefore && FORMS.containsKey(unit + "FINAL FORM");
        boolean after = joinedAfter && FORMS.containsKey(unit + "INITIAL FORM");
        String place = before ? after ? "MEDIAL FORM" : "FINAL FORM" : after ? "INITIAL FORM" : "ISOLATED FORM";
        return FORMS.getOrDefault(unit + place, unit);
    }

    /** Whether what stands here reaches out to the next letter. */
    private static boolean joinsOn(char letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || FORMS.containsKey(letter + "INITIAL FORM");
    }

    /** Whether what stands here lets the letter before reach it. */
    private static boolean joinsBack(char letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || FORMS.containsKey(letter + "FINAL FORM");
    }

    private static char before(String text, int at) {
        int index = at - 1;
        while (index >= 0 && isTransparent(text.charAt(index))) {
            index--;
        }
        return index < 0 ? ' ' : text.charAt(index);
    }

    private static char after(String text, int at) {
        int index = at;
        while (index < text.length() && isTransparent(text.charAt(index))) {
            index++;
        }
        return index == text.length() ? ' ' : text.charAt(index);
    }

    /** Vowel marks sit on letters without parting them. */
    private static boolean isTransparent(char mark) {
        return Character.getType(mark) == Character.NON_SPACING_MARK;
    }
}
