package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.StandardOpenOption;

/** A real file's channel that notes what is asked of it, and fails where it is told to. */
final class WatchedChannel extends FileChannel {

    /** The disk that a file lies on, as far as it is watched. */
    static final class Disk {

        private long room = Long.MAX_VALUE;
        private boolean forceFails;
        private int forced;
        private int opened;

        /** From now on, only so many bytes more. */
        void leaveRoomFor(long bytes) {
            room = bytes;
        }

        void letForceFail(boolean fails) {
            forceFails = fails;
        }

        int forced() {
            return forced;
        }

        int opened() {
            return opened;
        }

        FileChannel open(Segment segment) throws IOException {
            opened++;
            return new WatchedChannel(this, FileChannel.open(segment.file(), StandardOpenOption.WRITE));
        }
    }

    private final Disk disk;
    private final FileChannel file;

    private WatchedChannel(Disk disk, FileChannel file) {
        this.disk = disk;
        this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (disk.room <= 0) {
            throw new IOException("No space left on device");
        }
        int fits = (int) Math.min(disk.room, bytes.remaining());
        ByteBuffer some = bytes.slice(bytes.position(), fits);
        int written = file.write(some);
        bytes.position(bytes.position() + written);
        disk.room -= written;
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (disk.forceFails) {
            throw new IOException("Input/output error");
        }
        file.force(metaData);
        disk.forced++;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException("a segment is only written to");
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException("a segment is only written to");
    }

    @Override
    public int read(ByteBuffer into, long position) {
        throw new UnsupportedOperationException("a segment is only written to");
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) {
        throw new UnsupportedOperationException("one buffer at a time");
    }

    @Override
    public int write(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException("a segment is only appended to");
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException("a segment is only written to");
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException("a segment is only appended to");
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("a segment is only written to");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException("the data folder is locked as a whole");
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException("the data folder is locked as a whole");
    }
}
