package org.mediationledger.web.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sentences of the types and arguments of entries. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Set<String> PENCE = Set.of("pence", "allowedPence");
    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final Map<String, Template> templates;
    private final Map<String, String> words;

    Sentences() {
        this.templates = read("sentences.properties").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Template(entry.getValue())));
        this.words = read("words.properties");
    }

    /**
     * The sentence of an entry.
     *
     * @param type the event's name in the catalogue
     * @param arguments values by name; a name with several values is a list
     */
    String of(String type, Map<String, List<String>> arguments) {
        return template(type).with(name -> said(name, arguments.getOrDefault(name, List.of())));
    }

    Template template(String type) {
        return Objects.requireNonNull(templates.get(type), () -> "no sentence for " + type);
    }

    /** What a value of a closed vocabulary is called; null where it has no name of its own. */
    @Nullable
    String word(String name, String value) {
        return words.get(name + "." + value);
    }

    private @Nullable String said(String name, List<String> values) {
        if (values.isEmpty() || values.equals(List.of(FALSE))) {
            return null;
        }
        List<String> said = values.stream().map(value -> said(name, value)).toList();
        return said.size() == 1
                ? said.getFirst()
                : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.getLast();
    }

    private String said(String name, String value) {
        if (value.equals(TRUE)) {
            return "";
        }
        String word = word(name, value);
        return word == null ? written(name, value) : word;
    }

    /** An amount is told in pounds and a day in words; everything else stands as it is. */
    private static String written(String name, String value) {
        try {
            return PENCE.contains(name) ? pounds(value) : LocalDate.parse(value).format(DAY);
        } catch (DateTimeException | NumberFormatException somethingElse) {
            return value;
        }
    }

    private static String pounds(String pence) {
        return "£" + new BigDecimal(pence).movePointLeft(2).toPlainString();
    }

    private static Map<String, String> read(String name) {
        try (InputStream file = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(
                            Collectors.toMap(key -> key, properties::getProperty, (one, other) -> other, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    /** Every type that has a sentence. */
    Stream<String> types() {
        return templates.keySet().stream();
    }
}
