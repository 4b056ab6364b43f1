package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a page's content leaves open at its end, or closes without having opened it: saved graphics states, a text object,
 * marked content. Whatever is put before and behind it can then make up for that (ISO 32000-1 sections 8.4.2, 9.4, 14.6).
 */
final class ContentBalance {

    private static final int NONE = -1;

    private static final int BUFFER = 1 << 13;

    private final InputStream content;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;
    private int next;
    private final StringBuilder token = new StringBuilder();

    private int states;
    private int lowestStates;
    private int marks;
    private int lowestMarks;
    private boolean text;
    private int greatestMark = NONE;
    private boolean markFollows;

    private ContentBalance(InputStream content) throws IOException {
        this.content = content;
        advance();
    }

    /** @param content decoded */
    static ContentBalance of(InputStream content) throws IOException {
        ContentBalance balance = new ContentBalance(content);
        balance.readAll();
        return balance;
    }

    /** How often the content restores a graphics state that it didn't save. */
    int statesMissing() {
        return -lowestStates;
    }

    /** How many graphics states are saved and not restored at the end, once the missing ones are given. */
    int statesOpen() {
        return states - lowestStates;
    }

    int marksMissing() {
        return -lowestMarks;
    }

    int marksOpen() {
        return marks - lowestMarks;
    }

    boolean textOpen() {
        return text;
    }

    /** The greatest marked-content identifier that the content itself uses; -1 without any. */
    int greatestMark() {
        return greatestMark;
    }

    private void readAll() throws IOException {
        while (next >= 0) {
            switch (next) {
                case '(' -> skipString();
                case '<' -> skipHexadecimal();
                case '%' -> skipComment();
                case '/' -> name();
                default -> wordOrDelimiter();
            }
        }
    }

    private void wordOrDelimiter() throws IOException {
        if (isRegular(next)) {
            word();
        } else {
            advance();
        }
    }

    private void name() throws IOException {
        advance();
        readRegular();
        markFollows = equalsToken("MCID");
    }

    private void word() throws IOException {
        readRegular();
        if (markFollows) {
            markFollows = false;
            greatestMark = Math.max(greatestMark, wholeNumber());
        } else {
            operator();
        }
    }

    private void operator() throws IOException {
        if (token.length() > 3 || token.charAt(0) < 'B') {
            return;
        }
        switch (token.toString()) {
            case "q" -> states++;
            case "Q" -> lowestStates = Math.min(lowestStates, --states);
            case "BT" -> text = true;
            case "ET" -> text = false;
            case "BMC", "BDC" -> marks++;
            case "EMC" -> lowestMarks = Math.min(lowestMarks, --marks);
            case "ID" -> skipImage();
            default -> {}
        }
    }

    private int wholeNumber() {
        int value = 0;
        for (int i = 0; i < token.length(); i++) {
            char digit = token.charAt(i);
            if (digit < '0' || digit > '9' || value > 1_000_000) {
                return NONE;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }

    private boolean equalsToken(String other) {
        return token.compareTo(new StringBuilder(other)) == 0;
    }

    private void readRegular() throws IOException {
        token.setLength(0);
        while (isRegular(next)) {
            token.append((char) next);
            advance();
        }
    }

    private void skipString() throws IOException {
        int depth = 0;
        do {
            switch (next) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\' -> advance();
                default -> {}
            }
            advance();
        } while (depth > 0 && next >= 0);
    }

    private void skipHexadecimal() throws IOException {
        advance();
        if (next == '<') {
            advance();
            return;
        }
        while (next >= 0 && next != '>') {
            advance();
        }
    }

    private void skipComment() throws IOException {
        while (next >= 0 && next != '\n' && next != '\r') {
            advance();
        }
    }

    /** To the first EI that stands alone: an image's bytes may hold the two letters, hardly with white space on both sides. */
    private void skipImage() throws IOException {
        int before = 0;
        int last = 0;
        int beforeLast = 0;
        while (next >= 0) {
            if (last == 'I' && beforeLast == 'E' && isWhite(before) && !isRegular(next)) {
                return;
            }
            before = beforeLast;
            beforeLast = last;
            last = next;
            advance();
        }
    }

    private void advance() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, content.read(buffer));
        }
        next = filled == 0 ? NONE : buffer[at++] & 0xFF;
    }

    private static boolean isWhite(int character) {
        return character == ' '
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f'
                || character == 0;
    }

    private static boolean isRegular(int character) {
        return switch (character) {
            case -1, 0, ' ', '\n', '\r', '\t', '\f', '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }
}
