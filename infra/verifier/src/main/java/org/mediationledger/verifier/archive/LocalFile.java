package org.mediationledger.verifier.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The header that stands before a file's data (APPNOTE 4.3.7), and what follows the data (4.3.9). */
final class LocalFile {

    private static final int SIGNATURE = 0x04034b50;
    private static final int BYTES = 30;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int DESCRIPTOR_BYTES = 16;

    private final ByteSource source;
    private final DirectoryEntry entry;
    private final long start;

    /** @param start where the header begins in the source */
    LocalFile(ByteSource source, DirectoryEntry entry, long start) {
        this.source = source;
        this.entry = entry;
        this.start = start;
    }

    /** Where the data begin, if the header says what the directory says. */
    long dataStart() {
        return start + BYTES + entry.name().text().length();
    }

    /** Where the next file begins, if header and descriptor say what the directory says. */
    long end() {
        return dataStart() + entry.header().packed() + (entry.header().hasDescriptor() ? DESCRIPTOR_BYTES : 0);
    }

    /** Whether header and descriptor say what the directory says; both must lie within the source. */
    boolean agreesWithTheDirectory() throws IOException {
        return headerAgrees() && (!entry.header().hasDescriptor() || descriptorAgrees());
    }

    byte[] packed() throws IOException {
        return source.read(dataStart(), (int) entry.header().packed());
    }

    private boolean headerAgrees() throws IOException {
        int nameBytes = entry.name().text().length();
        ByteBuffer numbers = source.numbers(start, BYTES + nameBytes);
        if (numbers.getInt() != SIGNATURE) {
            return false;
        }
        numbers.position(numbers.position() + Short.BYTES);
        DirectoryEntry.Header here = DirectoryEntry.Header.read(numbers);
        int nameBytesHere = Short.toUnsignedInt(numbers.getShort());
        int extraBytesHere = Short.toUnsignedInt(numbers.getShort());
        byte[] nameHere = Arrays.copyOfRange(numbers.array(), BYTES, BYTES + nameBytes);
        DirectoryEntry.Header there = entry.header();
        return (here.equals(there) || (there.hasDescriptor() && here.equals(there.withoutSizes())))
                && nameBytesHere == nameBytes
                && extraBytesHere == 0
                && new EntryName(nameHere).text().equals(entry.name().text());
    }

    private boolean descriptorAgrees() throws IOException {
        ByteBuffer numbers = source.numbers(end() - DESCRIPTOR_BYTES, DESCRIPTOR_BYTES);
        DirectoryEntry.Header there = entry.header();
        return numbers.getInt() == DESCRIPTOR_SIGNATURE
                && Integer.toUnsignedLong(numbers.getInt()) == there.crc()
                && Integer.toUnsignedLong(numbers.getInt()) == there.packed()
                && Integer.toUnsignedLong(numbers.getInt()) == there.size();
    }
}
