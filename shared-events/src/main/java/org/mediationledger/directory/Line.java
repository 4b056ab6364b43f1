package org.mediationledger.directory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * One line that says something: neither empty nor a comment.
 *
 * @param number from 1, in the whole file
 */
record Line(String file, int number, String text) {

    /** The lines of a file that say something. Ends of line are LF or CRLF. */
    static Deque<Line> of(String file, String content) {
        Deque<Line> lines = new ArrayDeque<>();
        int number = 0;
        for (String text : content.split("\r?\n", -1)) {
            number++;
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(new Line(file, number, text));
            }
        }
        return lines;
    }

    boolean opensSection() {
        return text.startsWith("[");
    }

    List<String> cells() {
        return new CellScanner(this).cells();
    }

    Place column(int column) {
        return new Place(file, number, column, null);
    }
}
