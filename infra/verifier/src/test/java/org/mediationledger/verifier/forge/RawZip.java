package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a ZIP archive field by field, so that each field can lie. */
public final class RawZip {

    /** 1 January 1980, midnight, as DOS writes date and time. */
    private static final int MIDNIGHT_OF_1980 = 1 << 21 | 1 << 16;

    /**
     * One file.
     *
     * @param name in the directory
     * @param localName before the data
     * @param data as they lie in the archive
     * @param method 0 stored, 8 deflated
     * @param flags of both headers
     * @param crc of the file unpacked
     * @param size of the file unpacked
     * @param extra field of both headers
     * @param attributes of the directory
     * @param gap bytes before the local header
     */
    public record Entry(
            String name,
            String localName,
            byte[] data,
            int method,
            int flags,
            long crc,
            long size,
            byte[] extra,
            int attributes,
            byte[] gap) {

        /** A file as packs have it. */
        public static Entry deflated(String name, byte[] file) {
            return new Entry(name, name, deflate(file), 8, 0, checksum(file), file.length, new byte[0], 0, new byte[0]);
        }

        /** A file that isn't packed. */
        public static Entry stored(String name, byte[] file) {
            return new Entry(name, name, file.clone(), 0, 0, checksum(file), file.length, new byte[0], 0, new byte[0]);
        }

        public Entry named(String other) {
            return new Entry(other, other, data, method, flags, crc, size, extra, attributes, gap);
        }

        public Entry locallyNamed(String other) {
            return new Entry(name, other, data, method, flags, crc, size, extra, attributes, gap);
        }

        public Entry withData(byte[] other) {
            return new Entry(name, localName, other, method, flags, crc, size, extra, attributes, gap);
        }

        public Entry withMethod(int other) {
            return new Entry(name, localName, data, other, flags, crc, size, extra, attributes, gap);
        }

        public Entry withFlags(int other) {
            return new Entry(name, localName, data, method, other, crc, size, extra, attributes, gap);
        }

        public Entry withCrc(long other) {
            return new Entry(name, localName, data, method, flags, other, size, extra, attributes, gap);
        }

        public Entry withSize(long other) {
            return new Entry(name, localName, data, method, flags, crc, other, extra, attributes, gap);
        }

        public Entry withExtra(byte[] other) {
            return new Entry(name, localName, data, method, flags, crc, size, other, attributes, gap);
        }

        public Entry withAttributes(int other) {
            return new Entry(name, localName, data, method, flags, crc, size, extra, other, gap);
        }

        public Entry after(byte[] otherGap) {
            return new Entry(name, localName, data, method, flags, crc, size, extra, attributes, otherGap);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private byte[] before = new byte[0];
    private byte[] beforeDirectory = new byte[0];
    private byte[] after = new byte[0];
    private byte[] comment = new byte[0];
    private int shift;
    private int missing;
    private int overlapping;

    /** The archive with these files. */
    public RawZip(List<Entry> entries) {
        this.entries.addAll(entries);
    }

    /** Changes each entry of that name. */
    public RawZip change(String name, UnaryOperator<Entry> change) {
        entries.replaceAll(entry -> entry.name().equals(name) ? change.apply(entry) : entry);
        return this;
    }

    /** Adds an entry as the last. */
    public RawZip and(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** Puts data before everything; the offsets tell of it, or not. */
    public RawZip preceded(byte[] data, boolean told) {
        before = data.clone();
        shift = told ? 0 : -data.length;
        return this;
    }

    /** Puts data between the files and the directory. */
    public RawZip interrupted(byte[] data) {
        beforeDirectory = data.clone();
        return this;
    }

    /** Puts data after everything. */
    public RawZip followed(byte[] data) {
        after = data.clone();
        return this;
    }

    /** Gives the archive a comment. */
    public RawZip commented(byte[] text) {
        comment = text.clone();
        return this;
    }

    /** Leaves the last entries out of the count, but not out of the directory. */
    public RawZip uncounted(int count) {
        missing = count;
        return this;
    }

    /** Has the directory name the first file so many times more, under other names. */
    public RawZip shared(int times) {
        overlapping = times;
        return this;
    }

    /** The archive's bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            out.writeBytes(entry.gap());
            directory.writeBytes(central(entry, out.size() + shift));
            out.writeBytes(local(entry));
        }
        for (int i = 0; i < overlapping; i++) {
            directory.writeBytes(central(entries.getFirst().named("pack/leaves/" + (10_000 + i) + ".json"), shift));
        }
        out.writeBytes(beforeDirectory);
        int start = out.size() + shift;
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end(directory.size(), start));
        out.writeBytes(after);
        return out.toByteArray();
    }

    /** Deflates as it comes in a ZIP archive. */
    public static byte[] deflate(byte[] file) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(file);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /** The checksum of a file unpacked. */
    public static long checksum(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        return crc.getValue();
    }

    private static byte[] local(Entry entry) {
        byte[] name = entry.localName().getBytes(ISO_8859_1);
        return numbers(30 + name.length + entry.extra().length + entry.data().length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .put(shared(entry))
                .putShort((short) name.length)
                .putShort((short) entry.extra().length)
                .put(name)
                .put(entry.extra())
                .put(entry.data())
                .array();
    }

    private static byte[] central(Entry entry, int offset) {
        byte[] name = entry.name().getBytes(ISO_8859_1);
        return numbers(46 + name.length + entry.extra().length)
                .putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .put(shared(entry))
                .putShort((short) name.length)
                .putShort((short) entry.extra().length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(entry.attributes())
                .putInt(offset)
                .put(name)
                .put(entry.extra())
                .array();
    }

    private static byte[] shared(Entry entry) {
        return numbers(20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(MIDNIGHT_OF_1980)
                .putInt((int) entry.crc())
                .putInt(entry.data().length)
                .putInt((int) entry.size())
                .array();
    }

    private byte[] end(int directorySize, int directoryStart) {
        short count = (short) (entries.size() + overlapping - missing);
        return numbers(22 + comment.length)
                .putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count)
                .putInt(directorySize)
                .putInt(directoryStart)
                .putShort((short) comment.length)
                .put(comment)
                .array();
    }

    private static ByteBuffer numbers(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
