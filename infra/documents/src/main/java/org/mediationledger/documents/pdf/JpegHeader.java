package org.mediationledger.documents.pdf;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a JPEG's first frame header says (ISO/IEC 10918-1, B.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colour, 4 for print colours
 */
public record JpegHeader(int width, int height, int components) {

    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Reads as far as the first frame header; nothing where there is none before the picture begins. */
    public static Optional<JpegHeader> read(InputStream jpeg) throws IOException {
        DataInputStream data = new DataInputStream(jpeg);
        try {
            if (data.readUnsignedShort() != START_OF_IMAGE) {
                return Optional.empty();
            }
            return frame(data);
        } catch (EOFException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<JpegHeader> frame(DataInputStream data) throws IOException {
        for (int marker = marker(data);
                marker != START_OF_SCAN && marker != END_OF_IMAGE && marker != -1;
                marker = marker(data)) {
            int length = data.readUnsignedShort();
            if (isFrame(marker)) {
                data.readUnsignedByte();
                int height = data.readUnsignedShort();
                int width = data.readUnsignedShort();
                return Optional.of(new JpegHeader(width, height, data.readUnsignedByte()));
            }
            data.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }

    private static int marker(DataInputStream data) throws IOException {
        if (data.readUnsignedByte() != MARKER) {
            return -1;
        }
        int marker = data.readUnsignedByte();
        while (marker == MARKER) {
            marker = data.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15, without the three markers among them that aren't frames (DHT, JPG, DAC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
