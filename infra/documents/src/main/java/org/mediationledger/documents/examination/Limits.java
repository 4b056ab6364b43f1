package org.mediationledger.documents.examination;

import org.mediationledger.documents.pdf.PdfLimits;

/**
 * How much a file may be, and may turn out to be when it is opened.
 *
 * @param bytes of the file
 * @param pages of a PDF or TIFF
 * @param textBytes of a text file or message
 * @param pixels of one picture
 * @param allPixels of all pictures in one file
 * @param zipEntries in a package such as DOCX
 * @param zipBytes of all entries together, unpacked
 * @param zipRatio how many times larger than packed an entry of more than a mebibyte may be
 * @param pdf what a PDF may take
 */
record Limits(
        long bytes,
        int pages,
        long textBytes,
        long pixels,
        long allPixels,
        int zipEntries,
        long zipBytes,
        int zipRatio,
        PdfLimits pdf) {

    private static final long MEGA = 1_000_000;
    private static final long MEBI = 1 << 20;

    static Limits standard() {
        return new Limits(
                50 * MEBI, 2_000, 5 * MEBI, 80 * MEGA, 8_000 * MEGA, 5_000, 256 * MEBI, 200, PdfLimits.standard());
    }
}
