package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG: all its chunks with their check values, and its pixels unpacked without being kept (ISO/IEC 15948). */
final class PngFormat implements Format {

    private static final int SIGNATURE = 8;

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(SIGNATURE);
            CheckedInputStream checked = new CheckedInputStream(bytes, new CRC32());
            DataInputStream data = new DataInputStream(checked);
            PngHeader header = header(checked, data);
            NotAcceptable.when(header.pixels() > limits.pixels(), UploadRefusal.BOMB);
            NotAcceptable.when(!header.isValid() || !holds(header.bytes(), checked, data), UploadRefusal.CORRUPT);
        }
        return OptionalInt.of(1);
    }

    private static PngHeader header(CheckedInputStream checked, DataInputStream data)
            throws IOException, NotAcceptable {
        long length = begin(checked, data);
        String type = type(data);
        NotAcceptable.when(!type.equals("IHDR") || length != PngHeader.LENGTH, UploadRefusal.CORRUPT);
        PngHeader header = PngHeader.read(data);
        end(checked, data);
        return header;
    }

    /** Whether the picture unpacks to that many bytes, no more and no fewer, and the last chunk is there. */
    private static boolean holds(long expected, CheckedInputStream checked, DataInputStream data)
            throws IOException, NotAcceptable {
        Inflater inflater = new Inflater();
        try {
            Unpacked unpacked = new Unpacked(inflater, expected);
            String type = "";
            while (!type.equals("IEND")) {
                long length = begin(checked, data);
                type = type(data);
                if (type.equals("IDAT")) {
                    unpacked.add(data, length);
                } else {
                    data.skipNBytes(length);
                }
                end(checked, data);
            }
            return unpacked.isWhole();
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long begin(CheckedInputStream checked, DataInputStream data) throws IOException, NotAcceptable {
        int length = data.readInt();
        NotAcceptable.when(length < 0, UploadRefusal.CORRUPT);
        checked.getChecksum().reset();
        return length;
    }

    private static String type(DataInputStream data) throws IOException {
        return new String(data.readNBytes(4), ISO_8859_1);
    }

    private static void end(CheckedInputStream checked, DataInputStream data) throws IOException, NotAcceptable {
        int found = (int) checked.getChecksum().getValue();
        NotAcceptable.when(data.readInt() != found, UploadRefusal.CORRUPT);
    }

    /** Counts what the picture's chunks unpack to. */
    private static final class Unpacked {

        private final Inflater inflater;
        private final long expected;
        private final byte[] packed = new byte[1 << 13];
        private final byte[] sink = new byte[1 << 15];
        private long length;

        Unpacked(Inflater inflater, long expected) {
            this.inflater = inflater;
            this.expected = expected;
        }

        void add(DataInputStream data, long chunk) throws IOException, DataFormatException {
            for (long left = chunk; left > 0; ) {
                int read = data.read(packed, 0, (int) Math.min(left, packed.length));
                if (read < 0) {
                    throw new DataFormatException();
                }
                left -= read;
                inflater.setInput(packed, 0, read);
                inflate();
            }
        }

        private void inflate() throws DataFormatException {
            for (int got = inflater.inflate(sink); got > 0 && length <= expected; got = inflater.inflate(sink)) {
                length += got;
            }
        }

        boolean isWhole() {
            return length == expected && inflater.finished();
        }
    }
}
