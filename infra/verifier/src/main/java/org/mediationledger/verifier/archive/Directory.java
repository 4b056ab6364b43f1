package org.mediationledger.verifier.archive;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads an archive's directory. */
final class Directory {

    /** No entry of a directory is shorter than a name needs, and none that is read here has more than a name. */
    private static final int LONGEST_REST = 1 << 10;

    private final ByteSource source;
    private final ArchiveLimits limits;
    private final Faults faults;

    Directory(ByteSource source, ArchiveLimits limits, Faults faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /** The entries in the directory's order, as far as it can be read. */
    List<DirectoryEntry> entries(EndRecord end) throws IOException {
        if (end.entries() > limits.entries()) {
            faults.ofTheArchive("has more than " + limits.entries() + " files");
            return List.of();
        }
        if (end.directoryStart() < 0
                || end.directorySize() > (long) limits.entries() * (DirectoryEntry.BYTES + LONGEST_REST)) {
            faults.ofTheArchive("has a directory of an impossible size");
            return List.of();
        }
        ByteBuffer numbers = source.numbers(end.directoryStart(), (int) end.directorySize());
        List<DirectoryEntry> entries = new ArrayList<>();
        try {
            for (int i = 0; i < end.entries(); i++) {
                entries.add(entry(numbers));
            }
        } catch (BufferUnderflowException | NoEntry unreadable) {
            faults.ofTheArchive("has a directory that can't be read from its entry " + (entries.size() + 1) + " on");
            return entries;
        }
        if (numbers.hasRemaining()) {
            faults.ofTheArchive("has more in its directory than its files");
        }
        return entries;
    }

    private DirectoryEntry entry(ByteBuffer numbers) throws NoEntry {
        if (numbers.getInt() != DirectoryEntry.SIGNATURE) {
            throw new NoEntry();
        }
        skip(numbers, Short.BYTES + Short.BYTES);
        DirectoryEntry.Header header = DirectoryEntry.Header.read(numbers);
        int nameBytes = Short.toUnsignedInt(numbers.getShort());
        int extraBytes = Short.toUnsignedInt(numbers.getShort());
        int commentBytes = Short.toUnsignedInt(numbers.getShort());
        int disk = Short.toUnsignedInt(numbers.getShort());
        skip(numbers, Short.BYTES);
        int attributes = numbers.getInt();
        long offset = Integer.toUnsignedLong(numbers.getInt());
        if (nameBytes > limits.nameBytes()) {
            throw new NoEntry();
        }
        byte[] name = new byte[nameBytes];
        numbers.get(name);
        skip(numbers, extraBytes + commentBytes);
        return new DirectoryEntry(new EntryName(name), header, extraBytes, commentBytes, disk, attributes, offset);
    }

    private static void skip(ByteBuffer numbers, int bytes) {
        if (bytes > numbers.remaining()) {
            throw new BufferUnderflowException();
        }
        numbers.position(numbers.position() + bytes);
    }

    /** What stands there is no entry, or one that is not read. */
    private static final class NoEntry extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
