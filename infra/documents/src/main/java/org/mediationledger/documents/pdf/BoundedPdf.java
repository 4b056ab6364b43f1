package org.mediationledger.documents.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs within limits. */
public final class BoundedPdf {

    private BoundedPdf() {}

    /**
     * Opens a file, whose pages and streams stay bounded for as long as it is open. The caller closes it.
     *
     * @throws IOException when it isn't a readable PDF
     * @throws PdfEncrypted when it is encrypted
     * @throws PdfTooMuch when it would take more than the limits, now or whenever more of it is read
     */
    public static PDDocument open(Path file, PdfLimits limits) throws IOException {
        RandomAccessRead source = new RandomAccessReadBufferedFile(file.toFile());
        try {
            Budget budget = new Budget(limits, source.length());
            PDDocument document = new BoundedParser(new BoundedSource(source, budget), budget).parse();
            return refuseEncrypted(document);
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            source.close();
            throw failed;
        }
    }

    /** Decodes a stream of such a document without keeping it, so that its length is known to be within the limits. */
    public static void measure(COSStream stream) throws IOException {
        if (stream instanceof BoundedStream bounded) {
            bounded.measure();
        }
    }

    private static PDDocument refuseEncrypted(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            document.close();
            throw new PdfEncrypted();
        }
        return document;
    }
}
