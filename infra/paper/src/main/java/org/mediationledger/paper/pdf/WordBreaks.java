package org.mediationledger.paper.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Set;

/**
 * Lines end after spaces only: a name with a hyphen, or a provision with brackets, stays in one piece; and so do a provision and its
 * number, a day and its month, a number and what it counts.
 */
final class WordBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private static final Set<String> PROVISIONS = Set.of(
            "reg",
            "regs",
            "regulation",
            "regulations",
            "s",
            "ss",
            "section",
            "sections",
            "Section",
            "r",
            "rr",
            "rule",
            "rules");

    private static final Set<String> COUNTED = Set.of(
            "day",
            "days",
            "working",
            "week",
            "weeks",
            "month",
            "months",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int end = at;
        do {
            end = afterSpaces(end);
        } while (end < text.length() && belongTogether(end));
        at = end;
        return at;
    }

    private int afterSpaces(int from) {
        int end = text.indexOf(' ', from);
        while (end >= 0 && end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < 0 ? text.length() : end;
    }

    /** The words before and after that place. */
    private boolean belongTogether(int place) {
        String before =
                text.substring(text.lastIndexOf(' ', place - 2) + 1, place).strip();
        int end = text.indexOf(' ', place);
        String after = text.substring(place, end < 0 ? text.length() : end);
        return PROVISIONS.contains(letters(before)) && startsWithDigit(after)
                || isSmall(before) && COUNTED.contains(letters(after));
    }

    private static String letters(String word) {
        return word.replaceAll("\\W", "");
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isSmall(String word) {
        return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
