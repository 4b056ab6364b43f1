package org.mediationledger.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into cells as RFC 4180 has it, section 2, except that a cell ends with its line. Stricter than most
 * readers: stray quotes, outer spaces and control characters are refused, because they are nearly always a slip that
 * would turn up later as a code that nobody can find.
 */
final class CellScanner {

    private static final char QUOTE = '"';
    private static final char SEPARATOR = ',';

    /** What decoding puts in the place of bytes that are not UTF-8. */
    private static final char UNDECODABLE = '\uFFFD';

    private final Line line;
    private final String text;
    private final List<String> cells = new ArrayList<>();
    private int at;

    CellScanner(Line line) {
        this.line = line;
        this.text = line.text();
    }

    List<String> cells() {
        cells.add(cell());
        while (at < text.length()) {
            at++;
            cells.add(cell());
        }
        return List.copyOf(cells);
    }

    private String cell() {
        String cell = stands(QUOTE) ? quoted() : plain();
        if (cell.indexOf(UNDECODABLE) >= 0) {
            throw refuse("is not UTF-8");
        }
        if (cell.chars().anyMatch(Character::isISOControl)) {
            throw refuse("holds a control character");
        }
        if (!cell.isEmpty() && (isSpace(cell.charAt(0)) || isSpace(cell.charAt(cell.length() - 1)))) {
            throw refuse("begins or ends with a space");
        }
        return cell;
    }

    /** The no-break space of web pages and word processors is one too. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private String plain() {
        int separator = text.indexOf(SEPARATOR, at);
        int end = separator < 0 ? text.length() : separator;
        String cell = text.substring(at, end);
        if (cell.indexOf(QUOTE) >= 0) {
            throw refuse("has a quotation mark, but does not begin with one");
        }
        at = end;
        return cell;
    }

    private String quoted() {
        int begin = at + 1;
        at = afterQuote(begin);
        StringBuilder cell = new StringBuilder(text.substring(begin, at - 1));
        while (stands(QUOTE)) {
            // Two marks in a row stand for one, which is part of the text.
            begin = at;
            at = afterQuote(begin + 1);
            cell.append(text, begin, at - 1);
        }
        if (at < text.length() && !stands(SEPARATOR)) {
            throw refuse("goes on after its closing quotation mark");
        }
        return cell.toString();
    }

    private int afterQuote(int from) {
        int quote = text.indexOf(QUOTE, from);
        if (quote < 0) {
            throw refuse("has no closing quotation mark");
        }
        return quote + 1;
    }

    private boolean stands(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private MalformedDirectoryException refuse(String fault) {
        return line.column(cells.size() + 1).refuse(fault);
    }
}
