package org.mediationledger.paper.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter that is written.
 *
 * @param subject one line
 */
record LetterText(String subject, List<Block> blocks) {

    /** As the text of an e-mail. */
    String plain(Letterhead head) {
        return blocks.stream().map(LetterText::plain).collect(Collectors.joining("\n\n"))
                + "\n\n"
                + String.join("\n", closing(head))
                + "\n";
    }

    /** How every letter ends. */
    static List<String> closing(Letterhead head) {
        return List.of(
                "Yours sincerely",
                head.writer(),
                head.organisation(),
                head.contact(),
                "Reference: " + head.reference());
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Items items ->
                items.items().stream().map(item -> "* " + item).collect(Collectors.joining("\n"));
        };
    }
}
