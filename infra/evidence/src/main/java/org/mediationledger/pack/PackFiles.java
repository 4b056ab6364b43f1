package org.mediationledger.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a pack, and the one archive that they make: the same files always give the same bytes. */
final class PackFiles {

    private static final String FOLDER = "pack/";

    /** Always the same, because a pack tells its time in its leaves; one day older, Java would add a field for it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void add(String name, byte[] content) {
        if (files.putIfAbsent(FOLDER + name, content) != null) {
            throw new IllegalStateException("a pack has one file of each name");
        }
    }

    /** All of them, by name. */
    Map<String, byte[]> all() {
        return files;
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(stored(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Uncompressed, so that all that is said of a file stands before it, and only once more in the directory. */
    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
