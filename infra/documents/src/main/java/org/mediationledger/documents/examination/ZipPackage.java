package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The entries of a package such as DOCX or ODT. */
final class ZipPackage implements Closeable {

    private static final String ODT_KIND = "mimetype";
    private static final int LONGEST_KIND = 100;
    private static final long SMALL = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private ZipPackage(ZipFile zip) throws ZipException {
        this.zip = zip;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entries.put(entry.getName(), entry) != null) {
                throw new ZipException("two entries of one name");
            }
        }
    }

    static ZipPackage open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new ZipPackage(zip);
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    /** What a package is; nothing where it is none that is taken. */
    static List<MediaType> types(Path file) throws IOException, NotAcceptable {
        try (ZipPackage zip = open(file)) {
            if (zip.entries.size() > Limits.standard().zipEntries()) {
                return List.of();
            } else if (MediaType.ODT.value().equals(zip.kind())) {
                return List.of(MediaType.ODT);
            } else if (zip.has(ContentTypes.NAME) && ContentTypes.of(zip).isText()) {
                return List.of(MediaType.DOCX);
            }
            return List.of();
        } catch (IOException unreadable) {
            throw new NotAcceptable(UploadRefusal.CORRUPT);
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Reads an entry; nothing is known of its length before {@link #verify} has been called. */
    InputStream read(String name) throws IOException {
        @Nullable ZipEntry entry = entries.get(name);
        @Nullable InputStream bytes = entry == null ? null : zip.getInputStream(entry);
        if (bytes == null) {
            throw new ZipException("a part is missing");
        }
        return bytes;
    }

    /** Unpacks every entry without keeping it, and checks its sum. */
    void verify(Limits limits) throws IOException, NotAcceptable {
        NotAcceptable.when(entries.size() > limits.zipEntries(), UploadRefusal.BOMB);
        long left = limits.zipBytes();
        for (ZipEntry entry : entries.values()) {
            long most = Math.min(left, Math.max(SMALL, entry.getCompressedSize() * limits.zipRatio()));
            left -= unpacked(entry, most);
        }
    }

    private long unpacked(ZipEntry entry, long most) throws IOException, NotAcceptable {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 14];
        long length = 0;
        try (InputStream bytes = read(entry.getName())) {
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                sum.update(buffer, 0, read);
                length += read;
                NotAcceptable.when(length > most, UploadRefusal.BOMB);
            }
        }
        NotAcceptable.when(sum.getValue() != entry.getCrc(), UploadRefusal.CORRUPT);
        return length;
    }

    private String kind() throws IOException {
        if (!has(ODT_KIND)) {
            return "";
        }
        try (InputStream bytes = read(ODT_KIND)) {
            return new String(bytes.readNBytes(LONGEST_KIND), US_ASCII).strip();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
