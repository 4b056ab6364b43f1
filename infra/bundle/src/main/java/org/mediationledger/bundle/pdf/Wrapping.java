package org.mediationledger.bundle.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mediationledger.bundle.pdf.Lettering.Weight;

/** Breaks a text into lines that fit a width: where a line may end, and within a word only when one is too long itself. */
final class Wrapping {

    private static final double THOUSANDTHS = 1000;

    private final Lettering lettering;

    Wrapping(Lettering lettering) {
        this.lettering = lettering;
    }

    /** @param width in points */
    List<String> lines(String text, Weight weight, double size, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
        breaks.setText(text);
        String line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            from = to;
            if (fits(line + piece.stripTrailing(), weight, size, width)) {
                line += piece;
            } else {
                if (!line.isBlank()) {
                    lines.add(line.stripTrailing());
                }
                line = broken(piece, weight, size, width, lines);
            }
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** Puts all of a piece that is too long for one line into lines, but for the rest, which is returned. */
    private String broken(String piece, Weight weight, double size, double width, List<String> lines) {
        String rest = piece;
        while (!fits(rest.stripTrailing(), weight, size, width)) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.UK);
            letters.setText(rest);
            int end = letters.next();
            for (int next = letters.next();
                    next != BreakIterator.DONE && fits(rest.substring(0, next), weight, size, width);
                    next = letters.next()) {
                end = next;
            }
            if (end == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text, Weight weight, double size, double width) {
        return Lettering.width(lettering.glyphs(text, weight)) * size / THOUSANDTHS <= width;
    }
}
