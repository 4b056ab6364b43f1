package org.mediationledger.verifier.archive;

import java.nio.ByteBuffer;

/**
 * One entry of an archive's directory (APPNOTE 4.3.12).
 *
 * @param name of the file
 * @param header what the header beside the file must say as well
 * @param extraBytes of the extra field
 * @param commentBytes of the comment
 * @param disk on which the file begins
 * @param attributes of the file on the system that packed it: Unix's mode in the upper half, DOS's flags in the lowest byte
 * @param offset where the file's own header begins, as stated
 */
record DirectoryEntry(
        EntryName name, Header header, int extraBytes, int commentBytes, int disk, int attributes, long offset) {

    static final int SIGNATURE = 0x02014b50;
    static final int BYTES = 46;

    private static final int TIMES = Short.BYTES + Short.BYTES;
    private static final int TYPE_OF_MODE = 0xf000;
    private static final int REGULAR = 0x8000;
    private static final int DOS_FOLDER_OR_LABEL = 0x18;

    /** What stands both in the directory and beside the file. */
    record Header(int flags, int method, long crc, long packed, long size) {

        private static final int ENCRYPTED = 0x0001;
        private static final int DESCRIPTOR = 0x0008;
        /** Speed of packing, sizes after the data, names in UTF-8. */
        private static final int HARMLESS = 0x0006 | DESCRIPTOR | 0x0800;

        private static final int STORED = 0;
        private static final int DEFLATED = 8;

        /** Reads flags, method, times, checksum and sizes. */
        static Header read(ByteBuffer numbers) {
            int flags = Short.toUnsignedInt(numbers.getShort());
            int method = Short.toUnsignedInt(numbers.getShort());
            numbers.position(numbers.position() + TIMES);
            long crc = Integer.toUnsignedLong(numbers.getInt());
            long packed = Integer.toUnsignedLong(numbers.getInt());
            return new Header(flags, method, crc, packed, Integer.toUnsignedLong(numbers.getInt()));
        }

        boolean isEncrypted() {
            return (flags & ENCRYPTED) != 0;
        }

        boolean hasOtherFlags() {
            return (flags & ~(HARMLESS | ENCRYPTED)) != 0;
        }

        /** Whether checksum and sizes follow the data, and may be missing before it. */
        boolean hasDescriptor() {
            return (flags & DESCRIPTOR) != 0;
        }

        boolean isStored() {
            return method == STORED;
        }

        boolean isKnownMethod() {
            return isStored() || method == DEFLATED;
        }

        /** What the header before the data says when checksum and sizes follow it. */
        Header withoutSizes() {
            return new Header(flags, method, 0, 0, 0);
        }
    }

    /** Whether it is a file, and neither a folder nor a link nor a device. */
    boolean isFile() {
        int type = attributes >>> Short.SIZE & TYPE_OF_MODE;
        return (type == 0 || type == REGULAR) && (attributes & DOS_FOLDER_OR_LABEL) == 0;
    }
}
