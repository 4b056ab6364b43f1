package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.accessfile.AccessRecords;
import org.mediationledger.web.accessfile.AccessUnreadable;

/**
 * The access file of a ledger that is one process: segments of JSON lines in a folder that this process alone writes to. All
 * who wait at a time share one fsync. Who asks for entries reads segments from the newest on; nothing is kept in memory.
 */
public final class AccessFile implements AccessRecords, AccessHistory, AccessLines, AutoCloseable {

    private final SegmentFolder folder;
    private final SegmentWriter writer;
    private final SharedWrites<AccessLine> writes;

    AccessFile(SegmentFolder folder, SegmentWriter writer) {
        this.folder = folder;
        this.writer = writer;
        this.writes = new SharedWrites<>(writer);
    }

    /**
     * Opens the folder, or makes it, and cuts off what a crash left of an entry.
     *
     * @param path the folder; its parent is there
     * @param sealed how many entries were sealed: those must all be there
     * @throws AccessUnreadable when they aren't, or the folder cannot be used
     */
    public static AccessFile open(Path path, long sealed) {
        try {
            SegmentFolder folder = SegmentFolder.open(path);
            return new AccessFile(folder, new SegmentWriter(folder, new Recovery(folder, sealed).extent()));
        } catch (IOException failed) {
            throw new AccessUnreadable("the folder of the access file cannot be used", failed);
        }
    }

    @Override
    public void add(AccessRecord access) {
        writes.add(new AccessLine(access));
    }

    @Override
    public long next() {
        return writer.extent().next();
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

    @Override
    public List<Entry> of(CaseId caseId, Set<Action> without, long before, int most) {
        return newest(
                caseId.toString(),
                access -> access.cases().contains(caseId) && !without.contains(access.action()),
                before,
                most);
    }

    @Override
    public List<Entry> ofBrokenGlass(long before, int most) {
        return newest(
                AccessLine.BROKEN_GLASS, access -> access.outcome() instanceof AccessOutcome.GlassBroken, before, most);
    }

    /** Waits for those who are being answered; whoever comes later is refused. */
    @Override
    public void close() throws IOException {
        writes.close();
        writer.close();
    }

    /** @param word what every line has that can be wanted, so that the others need not be understood */
    private List<Entry> newest(String word, Predicate<AccessRecord> wanted, long before, int most) {
        List<Entry> found = new ArrayList<>();
        for (Segment segment : segments().reversed()) {
            if (found.size() < most && segment.first() < before) {
                List<Entry> here = entries(segment, word.getBytes(StandardCharsets.US_ASCII), wanted);
                here.reversed().stream()
                        .filter(entry -> entry.sequence() < before)
                        .limit(most - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Entry> entries(Segment segment, byte[] word, Predicate<AccessRecord> wanted) {
        byte[] bytes = durable(segment);
        List<Entry> found = new ArrayList<>();
        int from = 0;
        for (int end = Bytes.endOfLine(bytes, from, bytes.length);
                end >= 0;
                end = Bytes.endOfLine(bytes, from, bytes.length)) {
            if (Bytes.contains(bytes, from, end, word)) {
                Entry entry = entry(segment, Arrays.copyOfRange(bytes, from, end));
                if (wanted.test(entry.access())) {
                    found.add(entry);
                }
            }
            from = end + 1;
        }
        return found;
    }

    private static Entry entry(Segment segment, byte[] line) {
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
        for (int end = Bytes.endOfLine(bytes, from, bytes.length);
                end >= 0 && at < until;
                end = Bytes.endOfLine(bytes, from, bytes.length)) {
            if (at >= first) {
                reader.line(Arrays.copyOfRange(bytes, from, end));
            }
            from = end + 1;
            at++;
        }
        return Math.max(first, at);
    }

    /** What is being written at the moment is nobody's yet; what was taken away is missed by whoever counts. */
    private byte[] durable(Segment segment) {
        SegmentWriter.Extent extent = writer.extent();
        try {
            return segment.equals(extent.newest())
                    ? start(segment, extent.length())
                    : Files.readAllBytes(segment.file());
        } catch (IOException failed) {
            throw new AccessUnreadable(segment.file().getFileName() + " cannot be read", failed);
        }
    }

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
