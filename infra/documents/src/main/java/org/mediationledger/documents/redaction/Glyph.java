package org.mediationledger.documents.redaction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * One character as it is drawn, or as it lies unseen over a scan.
 *
 * @param text what it reads as, one or more characters
 * @param place takes the glyph's own space, 1 high, to points on the displayed page
 * @param advance how far the next one is, in the glyph's own space
 * @param unseen whether it isn't drawn, so that its place is only about right
 */
record Glyph(String text, AffineTransform place, double advance, boolean unseen) {

    private static final double DEPTH = 0.35;
    private static final double HEIGHT = 1.0;

    /** How far a seen glyph may reach beyond its advance, and an unseen one lie from where it belongs. */
    private static final double SEEN_MARGIN = 0.05;

    private static final double UNSEEN_MARGIN = 0.5;

    /** All that it may cover, with a margin. */
    Rectangle2D boundsWithMargin() {
        return bounds(unseen ? UNSEEN_MARGIN : SEEN_MARGIN);
    }

    /** All that it covers, if it lies where it says. */
    Rectangle2D bounds() {
        return bounds(0);
    }

    private Rectangle2D bounds(double margin) {
        double from = Math.min(0, advance) - margin;
        double to = Math.max(0, advance) + margin;
        return place.createTransformedShape(
                        new Rectangle2D.Double(from, -DEPTH - margin, to - from, DEPTH + HEIGHT + 2 * margin))
                .getBounds2D();
    }

    Point2D start() {
        return place.transform(new Point2D.Double(0, 0), new Point2D.Double());
    }

    Point2D end() {
        return place.transform(new Point2D.Double(advance, 0), new Point2D.Double());
    }

    /** From the base line to the height of the line above it, in points. */
    double size() {
        return Math.hypot(place.getShearX(), place.getScaleY());
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
