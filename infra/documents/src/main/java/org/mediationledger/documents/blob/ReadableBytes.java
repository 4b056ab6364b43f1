package org.mediationledger.documents.blob;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A document's bytes as they were written, for reading in any order. Whatever is given out has been checked; reading
 * throws {@link BytesDamaged} where what lies there is something else.
 */
public final class ReadableBytes implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final CheckedChannel channel;
    private final long size;

    private ReadableBytes(CheckedChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    /** Reads the end first, whatever the length: the length follows from it, and a stream that was cut has none. */
    static ReadableBytes over(CheckedChannel channel) throws IOException {
        long size = channel.size();
        channel.position(Math.max(0, size - 1));
        channel.read(ByteBuffer.allocate(1));
        channel.position(0);
        return new ReadableBytes(channel, size);
    }

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** Copies some of them. */
    public void copy(long from, long length, OutputStream out) throws IOException {
        if (from < 0 || length < 0 || from > size - length) {
            throw new IllegalArgumentException("the range must lie within the bytes");
        }
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        channel.position(from);
        for (long left = length; left > 0; left -= buffer.remaining()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            channel.readFully(buffer);
            buffer.flip();
            out.write(buffer.array(), 0, buffer.remaining());
        }
    }

    /** Copies all of them. */
    public void copy(OutputStream out) throws IOException {
        copy(0, size, out);
    }

    /** The bytes as a channel at its start, for whoever reads here and there; closed with this. */
    public SeekableByteChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
