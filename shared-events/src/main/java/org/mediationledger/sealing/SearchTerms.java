package org.mediationledger.sealing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value brought to the spelling under which it is searched.
 *
 * @param words the parts that are each found by themselves
 * @param whole all of it; empty when nothing remains
 */
record SearchTerms(List<String> words, Optional<String> whole) {

    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’‘`ʼ\\p{Mn}\\p{Cf}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");
    private static final Pattern NATIONAL = Pattern.compile("^00440*");

    static SearchTerms ofName(String name) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(folded(name))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchTerms(words, present(String.join(" ", words)));
    }

    static SearchTerms ofPhone(String phone) {
        String digits = phone.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
        String dialled = phone.strip().startsWith("+") ? "00" + digits : digits;
        return whole(digits.isEmpty() ? "" : NATIONAL.matcher(dialled).replaceFirst("0"));
    }

    static SearchTerms ofDate(String date) {
        try {
            return whole(LocalDate.parse(date.strip()).toString());
        } catch (DateTimeParseException withoutItsContent) {
            throw new IllegalArgumentException("a date of birth must be an ISO date (YYYY-MM-DD)");
        }
    }

    static SearchTerms ofReference(String reference) {
        return whole(BETWEEN_WORDS.matcher(folded(reference)).replaceAll("").toUpperCase(Locale.ROOT));
    }

    static SearchTerms ofEmail(String address) {
        return whole(Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static SearchTerms whole(String text) {
        Optional<String> whole = present(text);
        return new SearchTerms(whole.stream().toList(), whole);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(term -> !term.isEmpty());
    }

    /**
     * Without case, accents and stray apostrophes. Upper case first, as a whole, because it writes out what has no single
     * capital (ß); then lower case letter by letter, because the JDK's lower case of a Greek capital sigma depends on its
     * neighbours. Accents go last: one of them, the iota below a Greek vowel, is a letter in upper case.
     */
    private static String folded(String text) {
        String lower = decomposed(text)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return INSIDE_A_WORD
                .matcher(decomposed(lower))
                .replaceAll("")
                .codePoints()
                .mapToObj(SearchTerms::plainLatin)
                .collect(Collectors.joining());
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    /** Letters that Unicode doesn't decompose, though British keyboards leave their strokes and ligatures out. */
    private static String plainLatin(int letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> Character.toString(letter);
        };
    }
}
