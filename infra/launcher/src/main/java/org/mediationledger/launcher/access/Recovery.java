package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.mediationledger.web.accessfile.AccessUnreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where the entries end. A process that dies while it writes leaves a line behind that nobody was answered for: it is
 * cut off, kept beside the segment, and reported. Only the newest segment can hold one; what was sealed is never cut.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final SegmentFolder folder;
    private final long sealed;

    /** @param sealed how many entries were sealed: those must all be there */
    Recovery(SegmentFolder folder, long sealed) {
        this.folder = folder;
        this.sealed = sealed;
    }

    /** @throws AccessUnreadable when an entry that was sealed is missing or damaged */
    SegmentWriter.Extent extent() throws IOException {
        List<Segment> segments = folder.segments();
        if (segments.isEmpty()) {
            requireSealed(0, "the folder");
            return new SegmentWriter.Extent(null, 0, 0);
        }
        return extentOf(segments.getLast());
    }

    private SegmentWriter.Extent extentOf(Segment newest) throws IOException {
        byte[] bytes = Files.readAllBytes(newest.file());
        int at = 0;
        long next = newest.first();
        for (int end = Bytes.endOfLine(bytes, at);
                end >= 0 && AccessLine.isNumbered(Arrays.copyOfRange(bytes, at, end), next);
                end = Bytes.endOfLine(bytes, at)) {
            at = end + 1;
            next++;
        }
        requireSealed(next, newest.file().getFileName().toString());
        if (at < bytes.length) {
            cut(newest, at, Arrays.copyOfRange(bytes, at, bytes.length));
        }
        return new SegmentWriter.Extent(newest, at, next);
    }

    private void requireSealed(long next, String where) {
        if (next < sealed) {
            throw new AccessUnreadable(
                    "entry " + next + " of the access file, which was sealed, is missing or damaged in " + where
                            + ": restore it from a backup");
        }
    }

    private void cut(Segment newest, long length, byte[] torn) throws IOException {
        folder.putAside(newest, torn);
        try (FileChannel channel = FileChannel.open(newest.file(), StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
        LOG.warn(
                "{} bytes of an access that was never answered were cut off {} and kept beside it",
                torn.length,
                newest.file().getFileName());
    }
}
