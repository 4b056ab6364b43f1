package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** The words of a page of HTML. Scripts, styles and pictures are passed over. */
final class HtmlText extends HTMLEditorKit.ParserCallback {

    private static final Set<HTML.Tag> UNSEEN = Set.of(HTML.Tag.SCRIPT, HTML.Tag.STYLE, HTML.Tag.HEAD, HTML.Tag.TITLE);

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    private HtmlText() {}

    static String of(String html) throws IOException {
        HtmlText callback = new HtmlText();
        new ParserDelegator().parse(new StringReader(html), callback, true);
        return callback.text.toString().strip();
    }

    @Override
    public void handleText(char[] data, int position) {
        if (unseen == 0) {
            text.append(data);
        }
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        unseen += UNSEEN.contains(tag) ? 1 : 0;
        breakLine(tag);
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        unseen = Math.max(0, unseen - (UNSEEN.contains(tag) ? 1 : 0));
        breakLine(tag);
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        breakLine(tag);
    }

    private void breakLine(HTML.Tag tag) {
        if (tag.breaksFlow() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
