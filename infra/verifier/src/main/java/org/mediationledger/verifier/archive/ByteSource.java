package org.mediationledger.verifier.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of an archive, wherever they lie. */
public interface ByteSource {

    /** How many bytes there are. */
    long length();

    /**
     * Some of the bytes.
     *
     * @return a buffer of exactly so many bytes, for the caller alone
     * @throws java.io.EOFException when there are fewer
     */
    byte[] read(long offset, int count) throws IOException;

    /** Some of the bytes, to be read as ZIP writes its numbers: little-endian. */
    default ByteBuffer numbers(long offset, int count) throws IOException {
        return ByteBuffer.wrap(read(offset, count)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
