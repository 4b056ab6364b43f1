package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a plan's text: its key, with the blank before it that marks a line of the thing above, and its words. */
final class PlanLine {

    private static final String IN_QUOTES = "[^\"\\\\]*+(?:\\\\[\"\\\\][^\"\\\\]*+)*+";
    private static final Pattern LINE = Pattern.compile("( ?[a-z][a-z-]*+)((?: (?:\"" + IN_QUOTES + "\"|[^\" ]++))*+)");
    private static final Pattern WORD = Pattern.compile(" (?:\"(" + IN_QUOTES + ")\"|([^\" ]++))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");
    private static final String NOTHING = "-";

    private final int number;
    private final String key;
    private final List<Word> words;

    private PlanLine(int number, String key, List<Word> words) {
        this.number = number;
        this.key = key;
        this.words = words;
    }

    /** A word; what stood in quotes is never taken for the hyphen that says that nothing is there. */
    private record Word(String text, boolean quoted) {

        boolean isNothing() {
            return !quoted && NOTHING.equals(text);
        }
    }

    static PlanLine read(int number, String line) {
        Matcher whole = LINE.matcher(line);
        if (!whole.matches()) {
            throw refusal(number, "is no key with words");
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(whole.group(2));
        while (word.find()) {
            String quoted = word.group(1);
            words.add(
                    quoted == null
                            ? new Word(word.group(2), false)
                            : new Word(ESCAPED.matcher(quoted).replaceAll("$1"), true));
        }
        return new PlanLine(number, whole.group(1), words);
    }

    String key() {
        return key;
    }

    /** The line itself, when it has that key and so many words. */
    PlanLine as(String expected, int count) {
        if (!key.equals(expected) || words.size() != count) {
            throw refusal(number, "is not a line \"" + expected.strip() + "\" as plans have it");
        }
        return this;
    }

    /** The first word, or the empty text when there is none. */
    String first() {
        return words.isEmpty() ? "" : text(0);
    }

    String text(int at) {
        return words.get(at).text();
    }

    @Nullable
    String textOrNull(int at) {
        return words.get(at).isNothing() ? null : text(at);
    }

    int number(int at) {
        return value(at, Integer::parseInt);
    }

    long longNumber(int at) {
        return value(at, Long::parseLong);
    }

    @Nullable
    Integer numberOrNull(int at) {
        return words.get(at).isNothing() ? null : number(at);
    }

    LocalDate date(int at) {
        return value(at, LocalDate::parse);
    }

    @Nullable
    LocalDate dateOrNull(int at) {
        return words.get(at).isNothing() ? null : date(at);
    }

    Sha256 sha256(int at) {
        return value(at, Sha256::new);
    }

    PaperId paper(int at) {
        return value(at, PaperId::new);
    }

    <E extends Enum<E>> E one(Class<E> type, int at) {
        return value(at, name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> Set<E> some(Class<E> type, int at) {
        EnumSet<E> found = EnumSet.noneOf(type);
        if (!words.get(at).isNothing()) {
            found.addAll(value(
                    at,
                    names -> Arrays.stream(names.split(","))
                            .map(name -> Enum.valueOf(type, name))
                            .toList()));
        }
        return found;
    }

    private <T> T value(int at, Function<String, T> reading) {
        try {
            return reading.apply(text(at));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw refusal(number, "has a word that cannot be read, number " + (at + 1));
        }
    }

    private static IllegalArgumentException refusal(int number, String why) {
        return new IllegalArgumentException("line " + number + " of the plan " + why);
    }
}
