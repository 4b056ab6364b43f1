package org.mediationledger.documents.redaction;

/**
 * A rectangle on a page as it is displayed: turned as the page says, and cut to its crop box.
 *
 * @param page counted from 1
 * @param x from the left edge, in points (1/72 inch)
 * @param y from the upper edge, in points
 * @param width in points, more than 0
 * @param height in points, more than 0
 */
public record Region(int page, double x, double y, double width, double height) {

    public Region {
        boolean numbers = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
        if (page < 1 || !numbers || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a region has a page from 1 on, and a width and height above 0");
        }
    }
}
