package org.mediationledger.bundle.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** One file's bytes in memory, as PDFBox reads them: without a copy and without pages of its own. */
final class ByteArrayRead implements RandomAccessRead {

    private final byte[] bytes;
    private final int length;
    private int at;
    private boolean closed;

    ByteArrayRead(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        return at < length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int peek() {
        return at < length ? bytes[at] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (at >= length) {
            return -1;
        }
        int read = Math.min(most, length - at);
        System.arraycopy(bytes, at, into, offset, read);
        at += read;
        return read;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("the position is before the file's first byte");
        }
        at = (int) Math.min(position, length);
    }

    @Override
    public void rewind(int back) throws IOException {
        seek(at - back);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return at >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public void close() {
        closed = true;
    }
}
