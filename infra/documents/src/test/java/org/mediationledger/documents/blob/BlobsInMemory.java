package org.mediationledger.documents.blob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.mediationledger.ids.BlobId;

/** A store whose bytes a test may change behind the ledger's back. */
final class BlobsInMemory implements Blobs {

    final Map<BlobId, byte[]> kept = new HashMap<>();

    @Override
    public void write(BlobId id, Content content) throws IOException {
        if (kept.containsKey(id)) {
            throw new BlobExists(id);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        kept.put(id, out.toByteArray());
    }

    @Override
    public SeekableByteChannel read(BlobId id) throws IOException {
        if (!kept.containsKey(id)) {
            throw new BlobMissing(id);
        }
        return new Bytes(Objects.requireNonNull(kept.get(id)));
    }

    @Override
    public boolean delete(BlobId id) {
        return kept.remove(id) != null;
    }

    @Override
    public void list(Instant before, Consumer<BlobId> each) {
        List.copyOf(kept.keySet()).forEach(each);
    }

    @Override
    public void removeUnfinished(Instant before) {}

    private static final class Bytes implements SeekableByteChannel {

        private final byte[] bytes;
        private int position;
        private boolean open = true;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer into) {
            if (position >= bytes.length) {
                return -1;
            }
            int length = Math.min(into.remaining(), bytes.length - position);
            into.put(bytes, position, length);
            position += length;
            return length;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long to) {
            position = Math.toIntExact(to);
            return this;
        }

        @Override
        public long size() {
            return bytes.length;
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
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
