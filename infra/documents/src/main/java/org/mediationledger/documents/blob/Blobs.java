package org.mediationledger.documents.blob;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.function.Consumer;
import org.mediationledger.ids.BlobId;

/**
 * Keeps large bytes under random ids: each is written once, as a stream, and never changes. What is kept here has been
 * encrypted before. All methods may be called by many threads.
 */
public interface Blobs {

    /**
     * Keeps what the content writes; it is durable when this returns. Where the content or the store fails, nothing is
     * kept under this id.
     *
     * @throws BlobExists when there is a blob of that id, which stays as it is
     * @throws IOException when the content throws one, or the store fails
     */
    void write(BlobId id, Content content) throws IOException;

    /**
     * The bytes, for reading from any place; to be closed by the caller. It holds no more than a small part of them in
     * memory.
     *
     * @throws BlobMissing when there is no blob of that id, or its content was never complete
     * @throws IOException when the store fails; reading may also throw it, later
     */
    SeekableByteChannel read(BlobId id) throws IOException;

    /**
     * Removes a blob, for ever.
     *
     * @return whether there was one
     */
    boolean delete(BlobId id) throws IOException;

    /**
     * Names every blob that was complete before a moment, in no order: for finding those that no event names.
     *
     * @param before a moment before which no command can still be under way that would name them
     */
    void list(Instant before, Consumer<BlobId> each) throws IOException;

    /**
     * Removes what was begun before a moment and never completed, as by a process that was killed.
     *
     * @param before a moment before which no writing can still be under way
     */
    void removeUnfinished(Instant before) throws IOException;
}
