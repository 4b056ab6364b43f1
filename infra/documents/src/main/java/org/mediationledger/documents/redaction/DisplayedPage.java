package org.mediationledger.documents.redaction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as a reader sees it: its crop box, turned.
 *
 * @param width in points
 * @param height in points
 * @param fromUserSpace takes the page's own coordinates to points from the left and upper edges
 */
record DisplayedPage(double width, double height, AffineTransform fromUserSpace) {

    static DisplayedPage of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double across = box.getWidth();
        double up = box.getHeight();
        AffineTransform turned = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, up, across);
            default -> new AffineTransform(1, 0, 0, -1, 0, up);
        };
        turned.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        boolean onItsSide = Math.floorMod(page.getRotation(), 180) == 90;
        return new DisplayedPage(onItsSide ? up : across, onItsSide ? across : up, turned);
    }

    boolean meets(Region region) {
        return new Rectangle2D.Double(0, 0, width, height)
                .intersects(region.x(), region.y(), region.width(), region.height());
    }
}
