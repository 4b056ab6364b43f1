package org.mediationledger.bundle.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a viewer shows of a page: which part of its user space, how turned and how large (ISO 32000-1 section 14.11.2).
 *
 * @param left edge of the shown part in user space
 * @param bottom edge of it
 * @param right edge of it
 * @param top edge of it
 * @param turned clockwise: 0, 90, 180 or 270 degrees
 * @param unit how many points a unit of user space is
 */
record PageFrame(double left, double bottom, double right, double top, int turned, double unit) {

    private static final double NARROWEST = 1;
    private static final double A4_WIDTH = 595.28;
    private static final double SMALLEST_STAMP = 0.5;
    private static final double LARGEST_STAMP = 6;

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        if (box.getWidth() < NARROWEST || box.getHeight() < NARROWEST) {
            box = page.getMediaBox();
        }
        return new PageFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY(),
                Math.floorMod(page.getRotation(), 360),
                page.getUserUnit());
    }

    private double across() {
        return right - left;
    }

    private double up() {
        return top - bottom;
    }

    /** Width of the page as it is shown, in units of user space. */
    double width() {
        return turned % 180 == 0 ? across() : up();
    }

    double height() {
        return turned % 180 == 0 ? up() : across();
    }

    /** How much larger than on A4 a stamp is, so that it is as large beside the page's own text. */
    double stampScale() {
        double scale = Math.min(width(), height()) / A4_WIDTH;
        return Math.max(SMALLEST_STAMP / unit, Math.min(LARGEST_STAMP, scale));
    }

    /** The matrix that leads from the page as it is shown, its lower left corner being the origin, to user space. */
    double[] matrix() {
        return switch (turned) {
            case 90 -> new double[] {0, 1, -1, 0, right, bottom};
            case 180 -> new double[] {-1, 0, 0, -1, right, top};
            case 270 -> new double[] {0, -1, 1, 0, left, top};
            default -> new double[] {1, 0, 0, 1, left, bottom};
        };
    }

    /** A rectangle of the page as it is shown, in user space: left, bottom, right, top. */
    double[] inUserSpace(double x1, double y1, double x2, double y2) {
        double[] m = matrix();
        double ax = m[0] * x1 + m[2] * y1 + m[4];
        double ay = m[1] * x1 + m[3] * y1 + m[5];
        double bx = m[0] * x2 + m[2] * y2 + m[4];
        double by = m[1] * x2 + m[3] * y2 + m[5];
        return new double[] {Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)};
    }
}
