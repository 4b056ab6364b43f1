package org.mediationledger.verifier.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads archives of the plainest form: files one after another from the first byte on, their directory, its end, and
 * nothing before, between or after. What isn't that form is a fault; what can be read in spite of it is.
 */
public final class ArchiveReader {

    private final ByteSource source;
    private final ArchiveLimits limits;
    private final FileLimits fileLimits;
    private final Faults faults = new Faults();
    private final SortedMap<String, Content> files = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private ArchiveReader(ByteSource source, ArchiveLimits limits, FileLimits fileLimits) {
        this.source = source;
        this.limits = limits;
        this.fileLimits = fileLimits;
    }

    /**
     * Reads an archive.
     *
     * @throws IOException when the source can't be read, whatever is in it
     */
    public static Archive read(ByteSource source, ArchiveLimits limits, FileLimits fileLimits) throws IOException {
        return new ArchiveReader(source, limits, fileLimits).archive();
    }

    private Archive archive() throws IOException {
        if (source.length() > limits.archiveBytes()) {
            faults.ofTheArchive("is larger than " + limits.archiveBytes() + " bytes");
        } else {
            Optional<EndRecord> end = EndRecord.find(source);
            if (end.isPresent()) {
                read(end.get());
            } else {
                faults.ofTheArchive("is no ZIP archive");
            }
        }
        return new Archive(files, faults.list());
    }

    private void read(EndRecord end) throws IOException {
        if (!end.isTheEndOf(source)) {
            faults.ofTheArchive("has a comment, or is followed by other data");
        }
        if (!end.oneDisk()) {
            faults.ofTheArchive("says that it is spread over several disks");
        }
        List<DirectoryEntry> entries = new Directory(source, limits, faults).entries(end);
        long shift = end.directoryStart() - end.directoryOffset();
        if (shift != 0) {
            faults.ofTheArchive("has a directory elsewhere than it says, or is preceded by other data");
        }
        lay(entries, Math.max(shift, 0), end.directoryStart());
    }

    /** Lays the entries side by side from the first byte to the directory, and unpacks those that are in order. */
    private void lay(List<DirectoryEntry> entries, long shift, long directoryStart) throws IOException {
        long reached = shift;
        List<DirectoryEntry> byPlace = entries.stream()
                .sorted(Comparator.comparingLong(DirectoryEntry::offset))
                .toList();
        for (DirectoryEntry entry : byPlace) {
            LocalFile file = new LocalFile(source, entry, entry.offset() + shift);
            if (entry.offset() + shift < reached || file.end() > directoryStart) {
                faults.of(entry.name(), "overlaps what follows or precedes it");
            } else {
                if (entry.offset() + shift > reached) {
                    faults.of(entry.name(), "is preceded by data that are no file's");
                }
                reached = file.end();
                check(entry, file);
            }
        }
        if (reached != directoryStart) {
            faults.ofTheArchive("has data before its directory that are no file's");
        }
    }

    private void check(DirectoryEntry entry, LocalFile file) throws IOException {
        boolean inOrder = true;
        for (EntryRule rule : EntryRule.values()) {
            if (rule.isBrokenBy(entry)) {
                faults.of(entry.name(), rule.problem);
                inOrder = false;
            }
        }
        if (!names.add(entry.name().folded())) {
            faults.of(entry.name(), "stands there twice, perhaps in upper and lower case");
            inOrder = false;
        }
        if (!file.agreesWithTheDirectory()) {
            faults.of(entry.name(), "says otherwise of itself than the directory does");
            inOrder = false;
        }
        if (inOrder && isBearable(entry)) {
            unpack(entry, file);
        }
    }

    private boolean isBearable(DirectoryEntry entry) {
        int most = fileLimits.mostBytes(entry.name().text());
        if (most == FileLimits.UNWANTED) {
            faults.of(entry.name(), "has no place in it");
            return false;
        }
        long size = entry.header().size();
        if (size > most || size > limits.totalBytes() - total) {
            faults.of(entry.name(), "is larger than such a file may be, or than is left for all together");
            return false;
        }
        if (size > ArchiveLimits.SMALL && size / limits.ratio() > entry.header().packed()) {
            faults.of(entry.name(), "is packed so well that it must be meant to burst");
            return false;
        }
        total += size;
        return true;
    }

    private void unpack(DirectoryEntry entry, LocalFile file) throws IOException {
        Optional<byte[]> unpacked = Unpacking.unpacked(file.packed(), entry.header());
        if (unpacked.isPresent()) {
            files.put(entry.name().text(), Content.own(unpacked.get()));
        } else {
            faults.of(entry.name(), "can't be unpacked to the size and checksum that are stated");
        }
    }
}
