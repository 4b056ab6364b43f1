package org.mediationledger.paper.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter with gaps. The first line is the subject; then come blocks parted by empty lines: a line {@code # } is a heading, lines
 * {@code - } are items, anything else is a paragraph. A gap is a name in braces; an item that is nothing but a gap becomes as many
 * items as the value has lines.
 */
record Template(String subject, List<Block> blocks) {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String HEADING = "# ";
    private static final String ITEM = "- ";
    private static final String BLANK_LINE = "\n\n";

    static Template of(LetterKind kind) {
        String file = kind.template() + ".txt";
        try (InputStream text = Objects.requireNonNull(Template.class.getResourceAsStream(file), file)) {
            return parsed(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template parsed(String text) {
        List<String> parts = Pattern.compile(BLANK_LINE)
                .splitAsStream(text.strip())
                .map(String::strip)
                .toList();
        return new Template(
                parts.getFirst(), parts.stream().skip(1).map(Template::block).toList());
    }

    private static Block block(String part) {
        if (part.startsWith(HEADING)) {
            return new Block.Heading(part.substring(HEADING.length()));
        }
        if (part.startsWith(ITEM)) {
            return new Block.Items(
                    part.lines().map(line -> line.substring(ITEM.length())).toList());
        }
        return new Block.Paragraph(part);
    }

    /** The names of its gaps. */
    Set<String> gaps() {
        return Stream.concat(Stream.of(subject), blocks.stream().flatMap(block -> block.lines().stream()))
                .flatMap(line -> GAP.matcher(line).results())
                .map(gap -> gap.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** @throws IllegalArgumentException when a value is missing */
    LetterText filled(Values values) {
        Function<String, List<String>> filling = line -> filled(line, values);
        return new LetterText(
                String.join(" ", filled(subject, values)),
                blocks.stream().map(block -> block.filled(filling)).toList());
    }

    private static List<String> filled(String line, Values values) {
        Matcher whole = GAP.matcher(line);
        if (whole.matches()) {
            return values.lines(whole.group(1));
        }
        return List.of(
                whole.replaceAll(gap -> Matcher.quoteReplacement(String.join(", ", values.lines(gap.group(1))))));
    }
}
