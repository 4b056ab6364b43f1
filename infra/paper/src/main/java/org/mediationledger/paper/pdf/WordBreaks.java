package org.mediationledger.paper.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines end after spaces only: a name with a hyphen, or a provision with brackets, stays in one piece. */
final class WordBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int end = text.indexOf(' ', at);
        while (end >= 0 && end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        at = end < 0 ? text.length() : end;
        return at;
    }
}
