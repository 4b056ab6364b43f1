package org.mediationledger.documents.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters by the forms that Unicode has for compatibility (Arabic Presentation Forms-B): alone, at the end, at
 * the beginning and in the middle of what is joined, always in this order.
 */
final class ArabicForms {

    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;

    /** A letter, or lam with alef, to its two or four forms. */
    private static final Map<String, List<Integer>> FORMS = forms();

    private static final String LAM = "\u0644";

    private ArabicForms() {}

    private static Map<String, List<Integer>> forms() {
        Map<String, List<Integer>> forms = new HashMap<>();
        for (int form = FIRST; form <= LAST; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letters, unknown -> new ArrayList<>()).add(form);
        }
        return forms;
    }

    /** The text with each letter in the form that its neighbours ask for, still in the order in which it is read. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean joinsBefore = false;
        for (int at = 0; at < text.length(); ) {
            String letters = lettersAt(text, at);
            List<Integer> forms = FORMS.get(letters);
            at += letters.length();
            if (forms == null) {
                joined.append(letters);
                joinsBefore &= isMark(letters);
            } else {
                boolean joinsAfter = forms.size() > BEGINNING && joinsToNext(text, at);
                boolean takesBefore = joinsBefore && forms.size() > END;
                joined.appendCodePoint(forms.get(form(takesBefore, joinsAfter)));
                joinsBefore = forms.size() > BEGINNING;
            }
        }
        return joined.toString();
    }

    private static int form(boolean before, boolean after) {
        if (before) {
            return after ? MIDDLE : END;
        }
        return after ? BEGINNING : ALONE;
    }

    private static String lettersAt(String text, int at) {
        if (text.startsWith(LAM, at) && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return Character.toString(text.codePointAt(at));
    }

    private static boolean joinsToNext(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.substring(at, at + 1))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        List<Integer> forms = FORMS.get(lettersAt(text, at));
        return forms != null && forms.size() > END;
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
