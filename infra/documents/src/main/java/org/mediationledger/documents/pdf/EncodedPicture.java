package org.mediationledger.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures as they are put into PDFs: without loss where that is small, as for text; else as JPEG, as for photographs. */
public final class EncodedPicture {

    private static final long MOST_LOSSLESS_BYTES = 1_500_000;
    private static final float QUALITY = 0.9f;

    private EncodedPicture() {}

    /** Encodes a picture for a document. One in black and white is coded as a fax is. */
    public static PDImageXObject of(PDDocument document, BufferedImage picture) throws IOException {
        if (picture.getType() == BufferedImage.TYPE_BYTE_BINARY
                && picture.getColorModel().getPixelSize() == 1) {
            return CCITTFactory.createFromImage(document, picture);
        }
        PDImageXObject lossless = LosslessFactory.createFromImage(document, picture);
        boolean small = lossless.getCOSObject().getLength() <= MOST_LOSSLESS_BYTES;
        return small || picture.getColorModel().hasAlpha()
                ? lossless
                : JPEGFactory.createFromImage(document, picture, QUALITY);
    }
}
