package org.mediationledger.documents.examination;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when more is read than was expected, whatever its source still has. */
final class Cut extends FilterInputStream {

    private long left;

    Cut(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        take(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("longer than expected");
        }
    }
}
