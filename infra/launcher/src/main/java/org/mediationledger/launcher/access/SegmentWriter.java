package org.mediationledger.launcher.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.durable.SharedWrites;

/**
 * Appends to the newest segment, and begins another with each new day; a clock that is put back begins none. What it has
 * acknowledged it never touches again; what a write that failed may have left behind it cuts off before it writes anything
 * more. For one thread at a time.
 */
final class SegmentWriter implements SharedWrites.Store<AccessLine>, AutoCloseable {

    /**
     * How far the entries are durable.
     *
     * @param newest the segment that is written to; null where there is none
     * @param length its durable bytes
     * @param next the number of the next entry
     */
    record Extent(@Nullable Segment newest, long length, long next) {}

    /** Opens a segment for writing. */
    @FunctionalInterface
    interface Opening {
        FileChannel open(Segment segment) throws IOException;
    }

    private final SegmentFolder folder;
    private final Opening opening;
    private volatile Extent extent;
    private @Nullable FileChannel channel;

    SegmentWriter(SegmentFolder folder, Extent extent) {
        this(folder, extent, segment -> FileChannel.open(segment.file(), StandardOpenOption.WRITE));
    }

    SegmentWriter(SegmentFolder folder, Extent extent, Opening opening) {
        this.folder = folder;
        this.extent = extent;
        this.opening = opening;
    }

    /** How far it has come; safe for any thread. */
    Extent extent() {
        return extent;
    }

    @Override
    public void write(List<AccessLine> group) throws IOException {
        boolean durable = false;
        try {
            Extent from = segmentOf(LocalDate.ofInstant(group.getFirst().at(), ZoneOffset.UTC));
            byte[] lines = numbered(group, from.next());
            FileChannel writing = opened(from);
            Bytes.writeAll(writing, lines);
            writing.force(true);
            extent = new Extent(from.newest(), from.length() + lines.length, from.next() + group.size());
            durable = true;
        } finally {
            if (!durable) {
                abandon();
            }
        }
    }

    private Extent segmentOf(LocalDate day) throws IOException {
        Extent now = extent;
        Segment newest = now.newest();
        if (newest == null || newest.day().isBefore(day)) {
            close();
            extent = new Extent(folder.create(now.next(), day), 0, now.next());
        }
        return extent;
    }

    /** After a failure, the file is opened anew and cut to what is known to be durable. */
    private FileChannel opened(Extent at) throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = opening.open(Objects.requireNonNull(at.newest(), "a segment is begun before it is written to"));
            channel = open;
            open.truncate(at.length());
            open.position(at.length());
        }
        return open;
    }

    private static byte[] numbered(List<AccessLine> group, long first) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        long sequence = first;
        for (AccessLine line : group) {
            lines.writeBytes(line.numbered(sequence));
            lines.write(AccessLine.END);
            sequence++;
        }
        return lines.toByteArray();
    }

    /** The reason is on its way to whoever waits. */
    private void abandon() {
        try {
            close();
        } catch (IOException alsoFailed) {
            channel = null;
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
