package org.mediationledger.documents.pdf;

/**
 * How much one PDF may take. Work is counted and not timed, so that the answer is the same on every machine.
 *
 * @param streamBytes decoded bytes of one stream that isn't an image
 * @param imageBytes decoded bytes of one image, before a picture format of its own (such as JPEG) is decoded
 * @param structureBytes decoded bytes of one stream that holds objects or a cross-reference table
 * @param allBytes decoded bytes of all streams together, each as often as it is read
 * @param objects parsed objects and entries of cross-reference tables, about 100 bytes of memory each
 * @param imagePixels pixels of one image
 * @param readsPerByte how often the file may be read through, on average
 */
public record PdfLimits(
        long streamBytes,
        long imageBytes,
        long structureBytes,
        long allBytes,
        long objects,
        long imagePixels,
        int readsPerByte) {

    private static final long MEBI = 1 << 20;

    /** Room for an A3 page scanned in colour at 600 dpi, and for some thousand pages of text. */
    public static PdfLimits standard() {
        return new PdfLimits(64 * MEBI, 320 * MEBI, 8 * MEBI, 4096 * MEBI, 2_000_000, 80_000_000, 32);
    }

    /** The same, but the streams may be read again and again, as drawing pages does. */
    public PdfLimits forDrawing() {
        return new PdfLimits(
                streamBytes, imageBytes, structureBytes, 16 * allBytes, objects, imagePixels, 16 * readsPerByte);
    }
}
