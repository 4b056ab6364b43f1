package org.mediationledger.paper.letter;

import java.util.List;
import java.util.function.Function;

/** A part of a letter. */
sealed interface Block {

    /** A heading above what follows. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}

    default List<String> lines() {
        return switch (this) {
            case Heading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(paragraph.text());
            case Items items -> items.items();
        };
    }

    /** @param filling what becomes of a line; only an item may become several */
    default Block filled(Function<String, List<String>> filling) {
        return switch (this) {
            case Heading heading -> new Heading(String.join(" ", filling.apply(heading.text())));
            case Paragraph paragraph -> new Paragraph(String.join(" ", filling.apply(paragraph.text())));
            case Items items ->
                new Items(items.items().stream()
                        .flatMap(item -> filling.apply(item).stream())
                        .toList());
        };
    }
}
