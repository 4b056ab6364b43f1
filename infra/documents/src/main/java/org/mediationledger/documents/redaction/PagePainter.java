package org.mediationledger.documents.redaction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints pages as pictures, the regions black. */
final class PagePainter {

    private static final double DOTS_PER_INCH = 200;
    private static final double POINTS_PER_INCH = 72;

    /** A page of A2; larger ones get fewer dots. */
    private static final double MOST_PIXELS = 16_000_000;

    private final PDDocument document;
    private final Set<COSStream> touched = Collections.newSetFromMap(new IdentityHashMap<>());

    PagePainter(PDDocument document) {
        this.document = document;
    }

    /** The pieces of drawn pages, shared with other pages perhaps, that reach into their regions. */
    Set<COSStream> touched() {
        return touched;
    }

    /** A page as it is displayed, its annotations drawn in, and its regions black. */
    BufferedImage paint(int index, List<Region> regions) throws IOException {
        DisplayedPage page = DisplayedPage.of(document.getPage(index));
        double scale = scale(page);
        BufferedImage picture =
                renderer(page.fromUserSpace(), regions).renderImage(index, (float) scale, ImageType.RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.BLACK);
        PixelBox.of(regions, scale).forEach(box -> drawing.fillRect(box.x(), box.y(), box.width(), box.height()));
        drawing.dispose();
        return isGrey(picture) ? grey(picture) : picture;
    }

    /** Pixels for each point. */
    static double scale(DisplayedPage page) {
        double wished = DOTS_PER_INCH / POINTS_PER_INCH;
        return Math.min(wished, Math.sqrt(MOST_PIXELS / (page.width() * page.height())));
    }

    private PDFRenderer renderer(AffineTransform display, List<Region> regions) {
        return new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                PageDrawer drawer = new StrictDrawer(parameters, display, regions, touched);
                drawer.setAnnotationFilter(getAnnotationsFilter());
                return drawer;
            }
        };
    }

    private static boolean isGrey(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int colour : row) {
                if ((colour >> 16 & 0xFF) != (colour & 0xFF) || (colour >> 8 & 0xFF) != (colour & 0xFF)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Copied value by value: a drawing would change the shades. */
    private static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xFF;
            }
            grey.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return grey;
    }
}
