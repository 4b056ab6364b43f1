package org.mediationledger.documents.rendition;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held (Exif 2.3, tag 0x0112): which edges of the picture are its upper and left ones as seen. */
enum Orientation {
    UPRIGHT(false, new AffineTransform(1, 0, 0, 1, 0, 0)),
    MIRRORED(false, new AffineTransform(-1, 0, 0, 1, 1, 0)),
    HALF_TURNED(false, new AffineTransform(-1, 0, 0, -1, 1, 1)),
    MIRRORED_HALF_TURNED(false, new AffineTransform(1, 0, 0, -1, 0, 1)),
    MIRRORED_TURNED_LEFT(true, new AffineTransform(0, -1, -1, 0, 1, 1)),
    TURNED_RIGHT(true, new AffineTransform(0, -1, 1, 0, 0, 1)),
    MIRRORED_TURNED_RIGHT(true, new AffineTransform(0, 1, 1, 0, 0, 0)),
    TURNED_LEFT(true, new AffineTransform(0, 1, -1, 0, 1, 0));

    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private final boolean onItsSide;
    private final AffineTransform ofSquare;

    Orientation(boolean onItsSide, AffineTransform ofSquare) {
        this.onItsSide = onItsSide;
        this.ofSquare = ofSquare;
    }

    /** Whether what is seen is as wide as the picture is high. */
    boolean isOnItsSide() {
        return onItsSide;
    }

    /** Turns a square of side 1 whose origin is the lower left corner. */
    AffineTransform ofSquare() {
        return new AffineTransform(ofSquare);
    }

    /** What a JPEG says, upright where it says nothing that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
            int marker = bytes.getShort() & 0xFF;
            while (marker != START_OF_SCAN) {
                int length = bytes.getShort() & 0xFFFF;
                int next = bytes.position() + length - Short.BYTES;
                if (marker == EXIF_SEGMENT && bytes.getInt(bytes.position()) == EXIF) {
                    return ofTiff(bytes.slice(bytes.position() + 6, length - 8));
                }
                marker = bytes.position(next).getShort() & 0xFF;
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
