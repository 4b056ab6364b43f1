package org.mediationledger.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Counts what is written, and keeps it only where the next filter has to read it. */
final class Measured extends OutputStream {

    private final long limit;
    private final Budget budget;
    private final boolean keeps;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long length;
    private long marks;

    Measured(long limit, Budget budget, boolean keeps) {
        this.limit = limit;
        this.budget = budget;
        this.keeps = keeps;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        length += count;
        if (length > limit) {
            throw new PdfTooMuch();
        }
        budget.takeBytes(count);
        for (int i = offset; i < offset + count; i++) {
            marks += startsValue(bytes[i]) ? 1 : 0;
        }
        if (keeps) {
            kept.write(bytes, offset, count);
        }
    }

    long length() {
        return length;
    }

    /** At least the number of values that were written, if PDF objects were. */
    long marks() {
        return marks;
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    private static boolean startsValue(byte one) {
        return switch (one) {
            case '<', '[', '(', '/', ' ', '\n', '\r', '\t', '\f', 0 -> true;
            default -> false;
        };
    }
}
