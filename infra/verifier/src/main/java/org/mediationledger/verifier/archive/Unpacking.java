package org.mediationledger.verifier.archive;

import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Turns the packed bytes of one file into the file, of exactly the size and checksum that are stated. */
final class Unpacking {

    private Unpacking() {}

    /**
     * Unpacks.
     *
     * @param header whose size has been found bearable: so much memory is taken at once, and no more
     * @return nothing when the packed bytes don't give such a file
     */
    static Optional<byte[]> unpacked(byte[] packed, DirectoryEntry.Header header) {
        return (header.isStored() ? Optional.of(packed) : inflated(packed, (int) header.size()))
                .filter(file -> file.length == header.size() && crc(file) == header.crc());
    }

    private static Optional<byte[]> inflated(byte[] packed, int size) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] file = new byte[size];
            int count = fill(inflater, file);
            boolean exact = count == size && isAtItsEnd(inflater) && inflater.getRemaining() == 0;
            return exact ? Optional.of(file) : Optional.empty();
        } catch (DataFormatException notDeflate) {
            return Optional.empty();
        }
    }

    private static int fill(Inflater inflater, byte[] file) throws DataFormatException {
        int count = 0;
        int more = -1;
        while (more != 0) {
            more = inflater.inflate(file, count, file.length - count);
            count += more;
        }
        return count;
    }

    /** Asks for one byte beyond the size: there must be none, and the stream must know that it has ended. */
    private static boolean isAtItsEnd(Inflater inflater) throws DataFormatException {
        return inflater.inflate(new byte[1]) == 0 && inflater.finished();
    }

    private static long crc(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        return crc.getValue();
    }
}
