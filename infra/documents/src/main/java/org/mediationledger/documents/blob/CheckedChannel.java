package org.mediationledger.documents.blob;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/** Tells bytes that don't open from a store that fails. */
final class CheckedChannel implements SeekableByteChannel {

    private final SeekableByteChannel plain;

    CheckedChannel(SeekableByteChannel plain) {
        this.plain = plain;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        try {
            return plain.read(into);
        } catch (IOException failed) {
            throw told(failed);
        }
    }

    /** Fills the buffer. */
    void readFully(ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (read(into) < 0) {
                throw new BytesDamaged(new EOFException());
            }
        }
    }

    @Override
    public long size() throws IOException {
        try {
            return plain.size();
        } catch (IOException failed) {
            throw told(failed);
        }
    }

    static IOException told(IOException failed) {
        return failed.getCause() instanceof GeneralSecurityException ? new BytesDamaged(failed) : failed;
    }

    @Override
    public long position() throws IOException {
        return plain.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        plain.position(position);
        return this;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return plain.isOpen();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
