package org.mediationledger.verifier.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The record at an archive's end that says where the directory is (APPNOTE 4.3.16).
 *
 * @param at where the record begins
 * @param entries how many the directory has
 * @param directorySize in bytes
 * @param directoryOffset as stated, from the archive's beginning
 * @param oneDisk whether all numbers of disks say that there is one
 */
record EndRecord(long at, int entries, long directorySize, long directoryOffset, boolean oneDisk) {

    static final int BYTES = 22;

    private static final int SIGNATURE = 0x06054b50;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Finds the record; one that isn't the archive's very end has a comment, or is followed by other data. */
    static Optional<EndRecord> find(ByteSource source) throws IOException {
        int count = (int) Math.min(source.length(), BYTES + LONGEST_COMMENT);
        ByteBuffer tail = source.numbers(source.length() - count, count);
        for (int i = count - BYTES; i >= 0; i--) {
            if (tail.getInt(i) == SIGNATURE) {
                return Optional.of(read(tail.position(i + Integer.BYTES), source.length() - count + i));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing follows, neither a comment nor anything else. */
    boolean isTheEndOf(ByteSource source) {
        return at + BYTES == source.length();
    }

    /** Where the directory must begin, for it to end where this record begins. */
    long directoryStart() {
        return at - directorySize;
    }

    private static EndRecord read(ByteBuffer numbers, long at) {
        int disk = Short.toUnsignedInt(numbers.getShort());
        int diskOfDirectory = Short.toUnsignedInt(numbers.getShort());
        int entriesHere = Short.toUnsignedInt(numbers.getShort());
        int entries = Short.toUnsignedInt(numbers.getShort());
        long size = Integer.toUnsignedLong(numbers.getInt());
        long offset = Integer.toUnsignedLong(numbers.getInt());
        return new EndRecord(at, entries, size, offset, disk == 0 && diskOfDirectory == 0 && entries == entriesHere);
    }
}
