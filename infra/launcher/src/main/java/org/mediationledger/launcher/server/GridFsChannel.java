package org.mediationledger.launcher.server;

import com.mongodb.MongoException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A file of GridFS for reading here and there: going on is one cursor, going anywhere else another. */
final class GridFsChannel implements SeekableByteChannel {

    private final GridFSBucket bucket;
    private final BsonValue file;
    private final long size;
    private long position;
    private boolean open = true;
    private @Nullable GridFSDownloadStream download;

    /** Where the download stands. */
    private long reached;

    GridFsChannel(GridFSBucket bucket, BsonValue file, long size) {
        this.bucket = bucket;
        this.file = file;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size || !into.hasRemaining()) {
            return into.hasRemaining() ? -1 : 0;
        }
        byte[] bytes = new byte[(int) Math.min(into.remaining(), size - position)];
        try {
            int length = at(position).read(bytes);
            into.put(bytes, 0, Math.max(0, length));
            position += Math.max(0, length);
            reached = position;
            return length;
        } catch (MongoException failed) {
            throw new IOException(failed);
        }
    }

    private GridFSDownloadStream at(long wanted) {
        GridFSDownloadStream going = download;
        if (going == null || reached > wanted) {
            stop();
            going = bucket.openDownloadStream(file);
            download = going;
            reached = 0;
        }
        while (reached < wanted) {
            long skipped = going.skip(wanted - reached);
            if (skipped <= 0) {
                throw new MongoException("the file ends before its length");
            }
            reached += skipped;
        }
        return going;
    }

    private void stop() {
        if (download != null) {
            download.close();
            download = null;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        if (to < 0) {
            throw new IllegalArgumentException("a position is not negative");
        }
        position = to;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        stop();
    }
}
