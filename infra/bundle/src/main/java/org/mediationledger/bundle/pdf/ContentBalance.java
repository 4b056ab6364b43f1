package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a page's content leaves open at its end, or closes without having opened it: saved graphics states, a text object,
 * marked content. Whatever is put before and behind it can then make up for that (ISO 32000-1 sections 8.4.2, 9.4, 14.6).
 * Content of any length is read through one small buffer.
 */
final class ContentBalance {

    private static final int BUFFER = 1 << 13;
    private static final int LONGEST_OPERATOR = 3;
    private static final int MOST_DIGITS = 7;

    private static final byte REGULAR = 0;
    private static final byte WHITE = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] KINDS = kinds();

    private final InputStream content;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;

    private int states;
    private int lowestStates;
    private int marks;
    private int lowestMarks;
    private boolean text;
    private int greatestMark = -1;
    private boolean markFollows;

    private ContentBalance(InputStream content) {
        this.content = content;
    }

    /** @param content decoded; what can't be decoded ends it */
    static ContentBalance of(InputStream content) {
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

    /** How often the content ends marked content that it didn't begin. */
    int marksMissing() {
        return -lowestMarks;
    }

    /** How many runs of marked content have no end, once the missing beginnings are given. */
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

    private void readAll() {
        while (at < filled || refill(at)) {
            byte next = buffer[at];
            switch (KINDS[next & 0xFF]) {
                case REGULAR -> word();
                case DELIMITER -> delimited(next);
                default -> at++;
            }
        }
    }

    private void delimited(byte next) {
        at++;
        switch (next) {
            case '(' -> skipString();
            case '<' -> skipHexadecimal();
            case '%' -> skipTo((byte) '\n', (byte) '\r');
            case '/' -> name();
            default -> {}
        }
    }

    private void name() {
        int length = regular();
        int from = at - length;
        markFollows = length == 4
                && buffer[from] == 'M'
                && buffer[from + 1] == 'C'
                && buffer[from + 2] == 'I'
                && buffer[from + 3] == 'D';
    }

    private void word() {
        int length = regular();
        int from = at - length;
        if (markFollows) {
            markFollows = false;
            greatestMark = Math.max(greatestMark, wholeNumber(from, length));
        } else if (length <= LONGEST_OPERATOR && buffer[from] > '9') {
            operator(from, length);
        }
    }

    private void operator(int from, int length) {
        int operator = 0;
        for (int place = from; place < from + length; place++) {
            operator = operator << 8 | buffer[place];
        }
        switch (operator) {
            case 'q' -> states++;
            case 'Q' -> lowestStates = Math.min(lowestStates, --states);
            case 'B' << 8 | 'T' -> text = true;
            case 'E' << 8 | 'T' -> text = false;
            case 'B' << 16 | 'M' << 8 | 'C', 'B' << 16 | 'D' << 8 | 'C' -> marks++;
            case 'E' << 16 | 'M' << 8 | 'C' -> lowestMarks = Math.min(lowestMarks, --marks);
            case 'I' << 8 | 'D' -> skipImage();
            default -> {}
        }
    }

    private int wholeNumber(int from, int length) {
        if (length > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int place = from; place < from + length; place++) {
            int digit = buffer[place] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Goes behind the regular characters that follow, which then all stand in the buffer, and tells how many they are. */
    private int regular() {
        int from = at;
        while (true) {
            while (at < filled) {
                if (KINDS[buffer[at] & 0xFF] != REGULAR) {
                    return at - from;
                }
                at++;
            }
            if (at - from == BUFFER) {
                from = at;
            }
            int length = at - from;
            if (!refill(from)) {
                return length;
            }
            from = at - length;
        }
    }

    private void skipString() {
        int depth = 1;
        boolean escaped = false;
        while (at < filled || refill(at)) {
            byte[] bytes = buffer;
            int end = filled;
            for (int place = at; place < end; place++) {
                byte next = bytes[place];
                if (escaped) {
                    escaped = false;
                } else if (next == '\\') {
                    escaped = true;
                } else if (next == '(') {
                    depth++;
                } else if (next == ')' && --depth == 0) {
                    at = place + 1;
                    return;
                }
            }
            at = end;
        }
    }

    private void skipHexadecimal() {
        if ((at < filled || refill(at)) && buffer[at] == '<') {
            at++;
        } else {
            skipTo((byte) '>', (byte) '>');
        }
    }

    private void skipTo(byte one, byte other) {
        while (at < filled || refill(at)) {
            byte next = buffer[at++];
            if (next == one || next == other) {
                return;
            }
        }
    }

    /** To the first EI that stands alone: an image's bytes may hold the two letters, hardly with white space on both sides. */
    private void skipImage() {
        int last = 0;
        while (at < filled || refill(at)) {
            int next = buffer[at] & 0xFF;
            if ((last >> 8 & 0xFF) == 'E'
                    && (last & 0xFF) == 'I'
                    && KINDS[last >> 16 & 0xFF] == WHITE
                    && KINDS[next] != REGULAR) {
                return;
            }
            last = last << 8 | next;
            at++;
        }
    }

    /**
     * Reads on.
     *
     * @param keep place from which on the bytes in the buffer are still needed
     * @return whether there was anything to read
     */
    private boolean refill(int keep) {
        System.arraycopy(buffer, keep, buffer, 0, filled - keep);
        at -= keep;
        filled -= keep;
        int read;
        try {
            read = content.read(buffer, filled, BUFFER - filled);
        } catch (IOException undecodable) {
            read = -1;
        }
        filled += Math.max(0, read);
        return read > 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (char white : "\0\t\n\f\r ".toCharArray()) {
            kinds[white] = WHITE;
        }
        for (char delimiter : "()<>[]{}/%".toCharArray()) {
            kinds[delimiter] = DELIMITER;
        }
        return kinds;
    }
}
