package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the objects of one PDF file one after another and its cross-reference table at the end (ISO 32000-1 sections 7.3
 * and 7.5). Nothing that is written is kept but where it stands: 8 bytes an object.
 */
final class ObjectWriter {

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_OBJECTS = 4096;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', -30, -29, -49, -45, '\n'};

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long flushed;
    private long[] offsets = new long[FIRST_OBJECTS];
    private int last;

    ObjectWriter(OutputStream out) throws IOException {
        this.out = out;
        bytes(HEADER);
    }

    /** A new object's number; the object itself must be written before the end. */
    int reserve() {
        last++;
        if (last == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        return last;
    }

    /** The number reserved last. */
    int mark() {
        return last;
    }

    /** Gives back the numbers reserved since a mark; none of them may be written. */
    void giveBack(int mark) {
        last = mark;
    }

    /** A whole object that is no stream. */
    void object(int number, String body) throws IOException {
        open(number);
        ascii(body);
        close();
    }

    /** A whole object that is no stream, with a new number. */
    int object(String body) throws IOException {
        int number = reserve();
        object(number, body);
        return number;
    }

    /** @param entries of the dictionary but for the length */
    void stream(int number, String entries, byte[] content) throws IOException {
        open(number);
        ascii("<<" + entries + "/Length " + content.length + ">>\nstream\n");
        bytes(content);
        ascii("\nendstream");
        close();
    }

    int stream(String entries, byte[] content) throws IOException {
        int number = reserve();
        stream(number, entries, content);
        return number;
    }

    void open(int number) throws IOException {
        if (offsets[number] != 0) {
            throw new IllegalStateException("object " + number + " is written twice");
        }
        offsets[number] = flushed + filled;
        ascii(number + " 0 obj\n");
    }

    void close() throws IOException {
        ascii("\nendobj\n");
    }

    void ascii(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void bytes(byte[] bytes) throws IOException {
        bytes(bytes, 0, bytes.length);
    }

    void bytes(byte[] bytes, int from, int length) throws IOException {
        if (length > BUFFER - filled) {
            flush();
        }
        if (length > BUFFER) {
            out.write(bytes, from, length);
            flushed += length;
        } else {
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
        }
    }

    /** All that is left of another stream, without a copy of it in memory. */
    long copy(InputStream from) throws IOException {
        flush();
        long copied = 0;
        for (int read = from.read(buffer, 0, BUFFER); read > 0; read = from.read(buffer, 0, BUFFER)) {
            out.write(buffer, 0, read);
            flushed += read;
            copied += read;
        }
        return copied;
    }

    /** @param entries of the trailer but for its size */
    void end(String entries) throws IOException {
        long table = flushed + filled;
        ascii("xref\n0 " + (last + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= last; number++) {
            bytes(row(number));
        }
        ascii("trailer\n<</Size " + (last + 1) + entries + ">>\nstartxref\n" + table + "\n%%EOF\n");
        flush();
        out.flush();
    }

    /** How many bytes the file has so far. */
    long length() {
        return flushed + filled;
    }

    private byte[] row(int number) {
        byte[] row = "0000000000 00000 n \n".getBytes(StandardCharsets.US_ASCII);
        long rest = offsets[number];
        if (rest == 0) {
            throw new IllegalStateException("object " + number + " was never written");
        }
        for (int digit = 9; digit >= 0; digit--) {
            row[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return row;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        flushed += filled;
        filled = 0;
    }
}
