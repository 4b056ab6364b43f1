package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document in British English that is still to be set: headings, paragraphs, lists and tables. It is built as a tree, never
 * from text with tags in it, so that a value can't become markup.
 */
public final class Markup {

    private static final String STYLES = "paper.css";

    private final Document document;
    private final String title;
    private final Element body;

    /** @param title what readers show as the document's name */
    public Markup(String title) {
        this.title = PrintableText.of("title", title);
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        Element head = add(html, "head");
        text(add(head, "title"), this.title);
        text(add(head, "style"), styles());
        body = add(html, "body");
    }

    /** What everything that is seen stands in. */
    public Element body() {
        return body;
    }

    /** Appends an element. */
    public Element add(Element parent, String tag) {
        Element child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    /** Appends an element of a class of the style sheet. */
    public Element add(Element parent, String tag, String styleClass) {
        Element child = add(parent, tag);
        child.setAttribute("class", styleClass);
        return child;
    }

    /** Fills an element with text, which was made {@link PrintableText printable}. */
    public void text(Element parent, String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            parent.setAttribute("title", text);
        }
        parent.appendChild(document.createTextNode(text));
    }

    String title() {
        return title;
    }

    Document document() {
        return document;
    }

    String words() {
        return body.getTextContent();
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String styles() {
        try (InputStream styles = Objects.requireNonNull(Markup.class.getResourceAsStream(STYLES), STYLES)) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
