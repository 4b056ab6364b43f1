package org.mediationledger.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** A document whose streams are all measured, whichever of the parsers finds them. */
final class BoundedDocument extends COSDocument {

    private final PDFParser parser;
    private final Budget budget;
    private final RandomAccessStreamCache cache;

    BoundedDocument(PDFParser parser, Budget budget, RandomAccessStreamCache cache) {
        super(() -> cache, parser);
        this.parser = parser;
        this.budget = budget;
        this.cache = cache;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long startPosition, long streamLength)
            throws IOException {
        COSStream stream =
                new BoundedStream(cache, parser.createRandomAccessReadView(startPosition, streamLength), budget);
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }
}
