package org.mediationledger.documents.redaction;

import java.util.List;

/** A region in the pixels of a page's picture: every pixel that it touches, and one more all around. */
record PixelBox(int x, int y, int width, int height) {

    static List<PixelBox> of(List<Region> regions, double scale) {
        return regions.stream().map(region -> of(region, scale)).toList();
    }

    private static PixelBox of(Region region, double scale) {
        int left = (int) Math.floor(region.x() * scale) - 1;
        int top = (int) Math.floor(region.y() * scale) - 1;
        int right = (int) Math.ceil((region.x() + region.width()) * scale) + 1;
        int bottom = (int) Math.ceil((region.y() + region.height()) * scale) + 1;
        return new PixelBox(left, top, right - left, bottom - top);
    }
}
