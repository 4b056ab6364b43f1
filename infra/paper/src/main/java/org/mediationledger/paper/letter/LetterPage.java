package org.mediationledger.paper.letter;

import java.util.List;
import org.mediationledger.paper.pdf.Markup;
import org.w3c.dom.Element;

/** Where everything stands on a letter. */
final class LetterPage {

    private final Markup markup;

    private LetterPage(String subject) {
        markup = new Markup(subject);
    }

    /** @param addressLines for the window of an envelope; none for a letter that goes by e-mail */
    static Markup of(LetterText text, Letterhead head, List<String> addressLines) {
        LetterPage page = new LetterPage(text.subject());
        page.lines("sender", List.of(head.organisation(), head.contact()));
        page.lines("address", addressLines);
        page.lines("reference", List.of(Given.day(head.dated()), "Reference: " + head.reference()));
        page.add("h1", text.subject());
        text.blocks().forEach(page::add);
        page.lines("closing", LetterText.closing(head));
        return page.markup;
    }

    /**
     * A card with nothing but an address and a text, which has paragraphs parted by line feeds. The address stands where a letter has
     * it, so that the same envelopes show it and look alike.
     */
    static Markup card(String subject, String text, List<String> addressLines) {
        LetterPage page = new LetterPage(subject);
        page.lines("address alone", addressLines);
        page.add("h1", subject);
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> page.add("p", line));
        return page.markup;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> add("h2", heading.text());
            case Block.Paragraph paragraph -> add("p", paragraph.text());
            case Block.Items items -> addAll(items.items());
        }
    }

    private void add(String tag, String text) {
        markup.text(markup.add(markup.body(), tag), text);
    }

    private void addAll(List<String> items) {
        Element list = markup.add(markup.body(), "ul");
        items.forEach(item -> markup.text(markup.add(list, "li"), item));
    }

    private void lines(String styleClass, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Element part = markup.add(markup.body(), "div", styleClass);
        lines.forEach(line -> markup.text(markup.add(part, "p"), line));
    }
}
