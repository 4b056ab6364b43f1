package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
public final class AccessFile implements AccessRecords, AccessHistory, GrowingLines, AutoCloseable {

    private final SegmentWriter writer;
    private final SegmentReader reader;
    private final AccessWrites<AccessLine> writes;

    AccessFile(SegmentFolder folder, SegmentWriter writer) {
        this.writer = writer;
        this.reader = new SegmentReader(folder, writer::extent);
        this.writes = new AccessWrites<>(writer);
    }

    /**
     * Opens the folder, or makes it, and cuts off what a crash left of an entry.
     *
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

    /** The lines in the folder of a ledger that doesn't run, as they stand; nothing is changed. */
    public static AccessLines stopped(Path path) {
        return new SegmentReader(new SegmentFolder(path), () -> new SegmentWriter.Extent(null, 0, 0));
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
    public void read(long from, long until, Reader lines) {
        reader.read(from, until, lines);
    }

    @Override
    public List<Entry> of(CaseId caseId, Set<Action> without, long before, int most) {
        return reader.newest(
                caseId.toString(),
                access -> access.cases().contains(caseId) && !without.contains(access.action()),
                before,
                most);
    }

    @Override
    public List<Entry> ofBrokenGlass(long before, int most) {
        return reader.newest(
                AccessLine.BROKEN_GLASS, access -> access.outcome() instanceof AccessOutcome.GlassBroken, before, most);
    }

    /** Waits for those who are being answered; whoever comes later is refused. */
    @Override
    public void close() throws IOException {
        writes.close();
        writer.close();
    }
}
