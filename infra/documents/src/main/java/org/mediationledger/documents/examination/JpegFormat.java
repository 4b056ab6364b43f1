package org.mediationledger.documents.examination;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.mediationledger.documents.pdf.JpegHeader;

/** A JPEG, walked from marker to marker without decoding (ISO/IEC 10918-1, annex B). */
final class JpegFormat implements Format {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int TEMPORARY = 0x01;
    private static final Set<Integer> COMPONENTS = Set.of(1, 3, 4);

    /** Baseline, extended and progressive Huffman coding; hardly anything reads the others. */
    private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

    /** A progressive picture has about ten; each takes as much work as a picture. */
    private static final int MOST_SCANS = 100;

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        JpegHeader header;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            header = JpegHeader.read(bytes).orElseThrow(() -> new NotAcceptable(UploadRefusal.CORRUPT));
        }
        NotAcceptable.when(
                header.width() == 0 || header.height() == 0 || !COMPONENTS.contains(header.components()),
                UploadRefusal.CORRUPT);
        long pixels = (long) header.width() * header.height();
        NotAcceptable.when(pixels > limits.pixels(), UploadRefusal.BOMB);
        long scans = scans(file);
        NotAcceptable.when(scans == 0, UploadRefusal.CORRUPT);
        NotAcceptable.when(scans > MOST_SCANS || scans * pixels > limits.allPixels(), UploadRefusal.BOMB);
        return OptionalInt.of(1);
    }

    /** How often the picture is gone over until its end. What follows the end isn't of the picture. */
    private static long scans(Path file) throws IOException, NotAcceptable {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            data.readUnsignedShort();
            long scans = 0;
            boolean framed = false;
            int marker = marker(data);
            while (marker != END_OF_IMAGE) {
                if (!standsAlone(marker)) {
                    int length = data.readUnsignedShort();
                    NotAcceptable.when(length < 2, UploadRefusal.CORRUPT);
                    data.skipNBytes(length - 2L);
                }
                framed |= FRAMES.contains(marker);
                scans += marker == START_OF_SCAN ? 1 : 0;
                marker = marker == START_OF_SCAN ? markerAfterScan(data) : marker(data);
            }
            NotAcceptable.when(!framed, UploadRefusal.CORRUPT);
            return scans;
        }
    }

    private static int marker(DataInputStream data) throws IOException, NotAcceptable {
        NotAcceptable.when(data.readUnsignedByte() != 0xFF, UploadRefusal.CORRUPT);
        int marker = data.readUnsignedByte();
        while (marker == 0xFF) {
            marker = data.readUnsignedByte();
        }
        return marker;
    }

    /** Coded data has its own 0xFF followed by 0, and restarts, which are no markers here. */
    private static int markerAfterScan(DataInputStream data) throws IOException {
        while (true) {
            int next = data.readUnsignedByte();
            while (next == 0xFF) {
                next = data.readUnsignedByte();
                if (next != 0 && next != 0xFF && !isRestart(next)) {
                    return next;
                }
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == TEMPORARY || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }
}
