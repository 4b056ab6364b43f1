package org.mediationledger.documents.examination;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Numbers at places of a file, in the byte order that its first two letters say. */
final class BinaryFile {

    private final ByteBuffer bytes;

    private BinaryFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Reads through the machine's page cache, not the heap. */
    static BinaryFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new BinaryFile(bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN));
        }
    }

    long size() {
        return bytes.capacity();
    }

    int u8(long at) throws IOException {
        return bytes.get(place(at, 1)) & 0xFF;
    }

    int u16(long at) throws IOException {
        return bytes.getShort(place(at, Short.BYTES)) & 0xFFFF;
    }

    long u32(long at) throws IOException {
        return bytes.getInt(place(at, Integer.BYTES)) & 0xFFFFFFFFL;
    }

    private int place(long at, int length) throws IOException {
        if (at < 0 || at + length > bytes.capacity()) {
            throw new EOFException("a place outside the file");
        }
        return (int) at;
    }
}
