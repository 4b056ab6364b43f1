package org.mediationledger.web.timeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence with places for arguments, in the notation that the head of {@code sentences.properties} describes. */
record Template(String text) {

    private static final Pattern SEGMENT = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(!?)([A-Za-z]+)}");

    /** @param words what an argument is called; null where it is absent or false, empty where it is merely true */
    String with(Function<String, @Nullable String> words) {
        String chosen = SEGMENT.matcher(text)
                .replaceAll(
                        segment -> Matcher.quoteReplacement(holds(segment.group(1), words) ? segment.group(1) : ""));
        return PLACE.matcher(chosen).replaceAll(place -> Matcher.quoteReplacement(said(place, words)));
    }

    /** The arguments that the sentence cannot do without. */
    Set<String> needed() {
        return places(SEGMENT.matcher(text).replaceAll(""));
    }

    /** All arguments that the sentence can tell. */
    Set<String> told() {
        return places(text);
    }

    private static Set<String> places(String text) {
        Set<String> names = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> names.add(place.group(2)));
        return names;
    }

    private static boolean holds(String segment, Function<String, @Nullable String> words) {
        return PLACE.matcher(segment)
                .results()
                .allMatch(place -> isNegated(place) == (words.apply(place.group(2)) == null));
    }

    private static String said(MatchResult place, Function<String, @Nullable String> words) {
        String said = isNegated(place) ? null : words.apply(place.group(2));
        return said == null ? "" : said;
    }

    private static boolean isNegated(MatchResult place) {
        return !place.group(1).isEmpty();
    }
}
