package org.mediationledger.documents.examination;

import java.io.IOException;
import java.util.Set;

/**
 * One page of a TIFF.
 *
 * @param fields what its tags say
 * @param next where the next directory begins, 0 after the last
 */
record TiffDirectory(TiffFields fields, long next) {

    static final TiffDirectory NONE = new TiffDirectory(TiffFields.NONE, 0);

    private static final int SUBFILE = 254;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int STRIPS = 273;
    private static final int SAMPLES = 277;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;

    /** None, the fax codings, LZW, JPEG old and new, deflate old and new, PackBits. */
    private static final Set<Long> COMPRESSIONS = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 32773L, 32946L);

    private static final int MOST_BITS_OF_PIXEL = 64;
    private static final int MOST_ENTRIES = 500;

    static TiffDirectory read(BinaryFile bytes, long at) throws IOException, NotAcceptable {
        int entries = bytes.u16(at);
        NotAcceptable.when(entries > MOST_ENTRIES, UploadRefusal.CORRUPT);
        TiffFields fields = TiffFields.read(bytes, at + Short.BYTES, entries);
        return new TiffDirectory(fields, bytes.u32(at + Short.BYTES + (long) entries * TiffFields.ENTRY));
    }

    boolean isPreview() throws IOException {
        return (fields.value(SUBFILE, 0) & 1) == 1;
    }

    long pixels() throws IOException {
        return Math.multiplyExact(fields.value(WIDTH, 0), fields.value(HEIGHT, 0));
    }

    long tilePixels() throws IOException {
        return Math.multiplyExact(fields.value(TILE_WIDTH, 0), fields.value(TILE_HEIGHT, 0));
    }

    /** Refuses a page without pixels, of a coding that isn't read, or whose pixels lie outside the file. */
    void refuseBroken() throws IOException, NotAcceptable {
        boolean strips = fields.count(STRIPS) > 0;
        NotAcceptable.when(
                pixels() == 0
                        || !COMPRESSIONS.contains(fields.value(COMPRESSION, 1))
                        || fields.value(BITS, 1) * fields.value(SAMPLES, 1) > MOST_BITS_OF_PIXEL
                        || !fields.pointInside(strips ? STRIPS : TILES, strips ? STRIP_LENGTHS : TILE_LENGTHS),
                UploadRefusal.CORRUPT);
    }
}
