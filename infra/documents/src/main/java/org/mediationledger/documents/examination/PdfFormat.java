package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mediationledger.documents.pdf.BoundedPdf;

/** A PDF that is whole, isn't encrypted, and does nothing but show its pages (ISO 32000). */
final class PdfFormat implements Format {

    private static final int TAIL = 2048;

    @Override
    public OptionalInt pages(Path file, Limits limits) throws IOException, NotAcceptable {
        try (PDDocument document = BoundedPdf.open(file, limits.pdf())) {
            ActiveContent.refuse(document.getDocument());
            int pages = PageLeaves.count(document, limits.pages());
            NotAcceptable.when(pages > limits.pages(), UploadRefusal.TOO_MANY_PAGES);
            NotAcceptable.when(pages == 0 || !hasEnd(file), UploadRefusal.CORRUPT);
            return OptionalInt.of(pages);
        }
    }

    /** A file that was cut off could be repaired, but not to what it was. */
    private static boolean hasEnd(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // The next part follows.
            }
            String text = new String(tail.array(), ISO_8859_1);
            return text.contains("startxref") && text.lastIndexOf("%%EOF") > text.lastIndexOf("startxref");
        }
    }
}
