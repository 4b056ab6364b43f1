package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessUnreadable;

/** Reads lines out of segments, one segment at a time in memory. */
final class SegmentReader implements AccessLines {

    private final SegmentFolder folder;
    private final Supplier<SegmentWriter.Extent> extent;

    /** @param extent how far the newest segment is durable: what is being written at the moment is nobody's yet */
    SegmentReader(SegmentFolder folder, Supplier<SegmentWriter.Extent> extent) {
        this.folder = folder;
        this.extent = extent;
    }

    @Override
    public void read(long from, long until, Reader reader) {
        List<Segment> segments = segments();
        long begun =
                segments.stream().filter(segment -> segment.first() <= from).count();
        long at = from;
        for (Segment segment : segments.subList(Math.max(0, (int) begun - 1), segments.size())) {
            if (at < until && segment.first() <= at) {
                at = readFrom(segment, at, until, reader);
            }
        }
        if (at < until) {
            throw new AccessUnreadable("entry " + at + " of the access file is missing");
        }
    }

    /**
     * The entries that are wanted, newest first.
     *
     * @param word what every line has that can be wanted, so that the others need not be understood
     * @param before only those with a lower number
     * @param most how many at most
     */
    List<AccessHistory.Entry> newest(String word, Predicate<AccessRecord> wanted, long before, int most) {
        List<AccessHistory.Entry> found = new ArrayList<>();
        for (Segment segment : segments().reversed()) {
            if (found.size() < most && segment.first() < before) {
                entries(segment, word.getBytes(StandardCharsets.US_ASCII), wanted).reversed().stream()
                        .filter(entry -> entry.sequence() < before)
                        .limit(most - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<AccessHistory.Entry> entries(Segment segment, byte[] word, Predicate<AccessRecord> wanted) {
        List<AccessHistory.Entry> found = new ArrayList<>();
        byte[] bytes = durable(segment);
        int from = 0;
        for (int end = Bytes.endOfLine(bytes, from); end >= 0; end = Bytes.endOfLine(bytes, from)) {
            if (Bytes.contains(bytes, from, end, word)) {
                AccessHistory.Entry entry = entry(segment, Arrays.copyOfRange(bytes, from, end));
                if (wanted.test(entry.access())) {
                    found.add(entry);
                }
            }
            from = end + 1;
        }
        return found;
    }

    private static AccessHistory.Entry entry(Segment segment, byte[] line) {
        try {
            return AccessLine.read(line);
        } catch (IllegalArgumentException damaged) {
            throw new AccessUnreadable("an entry in " + segment.file().getFileName() + " is damaged", damaged);
        }
    }

    private long readFrom(Segment segment, long first, long until, Reader reader) {
        byte[] bytes = durable(segment);
        long at = segment.first();
        int from = 0;
        for (int end = Bytes.endOfLine(bytes, from); end >= 0 && at < until; end = Bytes.endOfLine(bytes, from)) {
            if (at >= first) {
                reader.line(Arrays.copyOfRange(bytes, from, end));
            }
            from = end + 1;
            at++;
        }
        return Math.max(first, at);
    }

    private byte[] durable(Segment segment) {
        SegmentWriter.Extent now = extent.get();
        try {
            return segment.equals(now.newest()) ? start(segment, now.length()) : Files.readAllBytes(segment.file());
        } catch (IOException failed) {
            throw new AccessUnreadable(segment.file().getFileName() + " cannot be read", failed);
        }
    }

    /** What was taken away is missed by whoever counts. */
    private static byte[] start(Segment segment, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(segment.file(), StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = channel.read(bytes);
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    private List<Segment> segments() {
        try {
            return folder.segments();
        } catch (IOException failed) {
            throw new AccessUnreadable("the folder of the access file cannot be read", failed);
        }
    }
}
