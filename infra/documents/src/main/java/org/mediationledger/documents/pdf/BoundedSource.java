package org.mediationledger.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file whose reading is counted. */
final class BoundedSource implements RandomAccessRead {

    private final RandomAccessRead file;
    private final Budget budget;

    BoundedSource(RandomAccessRead file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.takeReads(1);
        return file.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = file.read(bytes, offset, length);
        budget.takeReads(Math.max(1, read));
        return read;
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long startPosition, long streamLength) throws IOException {
        return new RandomAccessReadView(this, startPosition, streamLength);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
