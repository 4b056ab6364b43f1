package org.mediationledger.documents.examination;

import java.io.DataInputStream;
import java.io.IOException;

/** A PNG's first chunk (ISO/IEC 15948, 11.2.2). Width and height are in pixels. */
record PngHeader(long width, long height, int depth, int colour, int interlace) {

    static final int LENGTH = 13;

    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader read(DataInputStream data) throws IOException {
        long width = data.readInt();
        long height = data.readInt();
        int depth = data.readUnsignedByte();
        int colour = data.readUnsignedByte();
        int methods = data.readUnsignedShort();
        return new PngHeader(methods == 0 ? width : 0, height, depth, colour, data.readUnsignedByte());
    }

    boolean isValid() {
        return width > 0 && height > 0 && interlace <= 1 && hasValidDepth();
    }

    /** The product is never out of range, as both have 31 bits. */
    long pixels() {
        return width * height;
    }

    /** What all rows come to, each with the byte that says its filter. */
    long bytes() {
        if (interlace == 0) {
            return rows(width, height);
        }
        long bytes = 0;
        for (int[] pass : PASSES) {
            bytes += rows((width - pass[0] + pass[2] - 1) / pass[2], (height - pass[1] + pass[3] - 1) / pass[3]);
        }
        return bytes;
    }

    private long rows(long across, long down) {
        return across <= 0 || down <= 0 ? 0 : down * (1 + (across * samples() * depth + 7) / 8);
    }

    private int samples() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    private boolean hasValidDepth() {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }
}
