package org.mediationledger.documents.redaction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Glyphs that stand together without a space. */
record Word(List<Glyph> glyphs) {

    /** A gap as wide as a narrow space, as a part of the size. */
    private static final double GAP = 0.2;

    Word {
        glyphs = List.copyOf(glyphs);
    }

    static List<Word> of(List<Glyph> drawn) {
        List<Word> words = new ArrayList<>();
        List<Glyph> together = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (!together.isEmpty() && (glyph.isSpace() || !follows(together.getLast(), glyph))) {
                words.add(new Word(together));
                together.clear();
            }
            if (!glyph.isSpace()) {
                together.add(glyph);
            }
        }
        if (!together.isEmpty()) {
            words.add(new Word(together));
        }
        return words;
    }

    private static boolean follows(Glyph before, Glyph after) {
        return before.end().distance(after.start()) <= GAP * before.size()
                && Math.abs(after.size() - before.size()) <= GAP * before.size();
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    Point2D start() {
        return glyphs.getFirst().start();
    }

    Point2D end() {
        return glyphs.getLast().end();
    }

    /** Whether any of it may lie in a region of its page. */
    boolean meets(List<Region> regions) {
        return glyphs.stream().map(Glyph::boundsWithMargin).anyMatch(bounds -> meets(bounds, regions));
    }

    static boolean meets(Rectangle2D bounds, List<Region> regions) {
        return regions.stream()
                .anyMatch(region -> bounds.intersects(region.x(), region.y(), region.width(), region.height()));
    }
}
