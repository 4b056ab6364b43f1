package org.mediationledger.documents.rendition;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.mediationledger.documents.pdf.EncodedPicture;

/** Pictures on pages of A4, upright or on its side as fits them better. */
final class PictureRendition {

    private static final float MARGIN = 18;

    /** More would need too much memory to decode at once. */
    private static final long MOST_DECODED_PIXELS = 40_000_000;

    private PictureRendition() {}

    /** The JPEG's own bytes go in, turned as its camera says. */
    static void ofJpeg(Path original, Path pdf) throws IOException {
        byte[] jpeg = Files.readAllBytes(original);
        try (PDDocument document = document()) {
            add(document, JPEGFactory.createFromByteArray(document, jpeg), Orientation.of(jpeg));
            document.save(pdf.toFile());
        }
    }

    /** The PNG's own pixels go in packed as they are where PDF has the same packing. */
    static void ofPng(Path original, Path pdf) throws IOException, NotRendered {
        refuseTooManyPixels(original, "png");
        try (PDDocument document = document()) {
            byte[] png = Files.readAllBytes(original);
            add(document, PDImageXObject.createFromByteArray(document, png, null), Orientation.UPRIGHT);
            document.save(pdf.toFile());
        }
    }

    /** A page for each of the TIFF's. */
    static void ofTiff(Path original, Path pdf) throws IOException, NotRendered {
        refuseTooManyPixels(original, "tiff");
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (PDDocument document = document();
                ImageInputStream in = ImageIO.createImageInputStream(original.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage page = reader.read(i);
                add(document, EncodedPicture.of(document, page), Orientation.UPRIGHT);
            }
            document.save(pdf.toFile());
        } finally {
            reader.dispose();
        }
    }

    private static PDDocument document() {
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        document.setDocumentId(1L);
        return document;
    }

    private static void refuseTooManyPixels(Path original, String format) throws IOException, NotRendered {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(original.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                if ((long) reader.getWidth(i) * reader.getHeight(i) > MOST_DECODED_PIXELS) {
                    throw new NotRendered(NoRendition.TOO_LARGE);
                }
            }
        } finally {
            reader.dispose();
        }
    }

    private static void add(PDDocument document, PDImageXObject picture, Orientation orientation) throws IOException {
        float across = orientation.isOnItsSide() ? picture.getHeight() : picture.getWidth();
        float up = orientation.isOnItsSide() ? picture.getWidth() : picture.getHeight();
        PDRectangle paper =
                across > up ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        PDPage page = new PDPage(paper);
        document.addPage(page);
        float scale = Math.min((paper.getWidth() - 2 * MARGIN) / across, (paper.getHeight() - 2 * MARGIN) / up);
        AffineTransform place = new AffineTransform();
        place.translate((paper.getWidth() - across * scale) / 2, (paper.getHeight() - up * scale) / 2);
        place.scale(across * scale, up * scale);
        place.concatenate(orientation.ofSquare());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, new Matrix(place));
        }
    }
}
