package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediationledger.typeface.ArabicForms;
import org.mediationledger.typeface.VisualRun;

/**
 * Sets texts of any script as glyphs in the order in which they stand on paper: each character from the first typeface that
 * has it, Arabic letters joined, right-to-left runs turned (Unicode Standard Annex 9, by {@link Bidi}). Every glyph keeps
 * the characters that it stands for, so that text copied or searched is the text that was set.
 */
final class Lettering {

    /** In thousandths of the type size: a glyph with less is taken for the same as the one before it by programs that read. */
    static final int SILENT_WIDTH = 120;

    private final List<SubsetFont> plain;
    private final List<SubsetFont> bold;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /** @param typefaces of the program */
    Lettering(Typefaces typefaces, ObjectWriter out) {
        SubsetFont fallback = new SubsetFont(typefaces.fallback(), out);
        this.plain = List.of(new SubsetFont(typefaces.plain(), out), fallback);
        this.bold = List.of(new SubsetFont(typefaces.bold(), out), fallback);
    }

    /** The characters that no typeface has: a box stands for them, and text that is copied has them. */
    SortedSet<Integer> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /** The entry of a font in the resources of a page. */
    static String resource(SubsetFont font) {
        return "/" + nameOf(font) + " " + Syntax.reference(font.object());
    }

    static String nameOf(SubsetFont font) {
        return "Bndl" + font.object();
    }

    SubsetFont stampFont() {
        return bold.getFirst();
    }

    /** Writes the fonts, as far as they were used. */
    void write() throws IOException {
        plain.getFirst().write();
        bold.getFirst().write();
        plain.getLast().write();
    }

    /** A text in glyphs, from left to right. */
    List<Glyph> glyphs(String text, Weight weight) {
        List<Glyph> glyphs = new ArrayList<>();
        if (isLeftToRight(text)) {
            text.codePoints().forEach(character -> glyphs.add(glyph(character, Character.toString(character), weight)));
            return glyphs;
        }
        for (VisualRun run : VisualRun.of(text, Bidi.DIRECTION_LEFT_TO_RIGHT)) {
            glyphs.addAll(run.rightToLeft() ? backward(run.in(text), weight) : forward(run.in(text), weight));
        }
        return glyphs;
    }

    private static boolean isLeftToRight(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private List<Glyph> forward(String text, Weight weight) {
        List<Glyph> glyphs = new ArrayList<>();
        text.codePoints().forEach(character -> glyphs.add(glyph(character, Character.toString(character), weight)));
        return glyphs;
    }

    private List<Glyph> backward(String text, Weight weight) {
        List<Glyph> glyphs = new ArrayList<>();
        for (ArabicForms.Joined letter : ArabicForms.letters(text)) {
            glyphs.addAll(joined(letter, weight));
        }
        Collections.reverse(glyphs);
        return glyphs;
    }

    /** Two letters that share a form are two glyphs, one of them silent, so that each stays a letter to whoever reads. */
    private List<Glyph> joined(ArabicForms.Joined letter, Weight weight) {
        String letters = letter.letters();
        int form = letter.form().codePointAt(0);
        String first = Character.toString(letters.codePointAt(0));
        if (letters.equals(first)) {
            return List.of(glyph(VisualRun.mirrored(form), letters, weight));
        }
        return List.of(glyph(form, first, weight), silent(letters.substring(first.length()), weight));
    }

    private Glyph glyph(int form, String characters, Weight weight) {
        List<SubsetFont> fonts = fonts(weight);
        for (SubsetFont font : fonts) {
            int glyph = font.typeface().glyph(form);
            if (glyph != 0) {
                return new Glyph(font, glyph, characters, false);
            }
        }
        int plainForm = characters.codePointAt(0);
        for (SubsetFont font : fonts) {
            int glyph = font.typeface().glyph(plainForm);
            if (glyph != 0) {
                return new Glyph(font, glyph, characters, false);
            }
        }
        missing.add(plainForm);
        return new Glyph(fonts.getFirst(), 0, characters, false);
    }

    /** Something that isn't seen and stands for the second letter of a ligature: programs that read order glyphs, not letters. */
    private Glyph silent(String character, Weight weight) {
        SubsetFont font = fonts(weight).getFirst();
        return new Glyph(font, font.typeface().glyph(' '), character, true);
    }

    private List<SubsetFont> fonts(Weight weight) {
        return switch (weight) {
            case PLAIN -> plain;
            case BOLD -> bold;
        };
    }

    /** In thousandths of the type size. */
    static double width(List<Glyph> glyphs) {
        double width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.width();
        }
        return width;
    }

    /** The operators that show the glyphs where the text matrix stands. */
    static String shown(List<Glyph> glyphs, double size) {
        StringBuilder operators = new StringBuilder();
        int from = 0;
        while (from < glyphs.size()) {
            SubsetFont font = glyphs.get(from).font();
            operators
                    .append('/')
                    .append(nameOf(font))
                    .append(' ')
                    .append(Syntax.number(size))
                    .append(" Tf<");
            int at = from;
            while (at < glyphs.size() && glyphs.get(at).font() == font) {
                operators.append(glyphs.get(at).code());
                at++;
            }
            operators.append(">Tj\n");
            from = at;
        }
        return operators.toString();
    }

    /** How heavy the letters are. */
    enum Weight {
        PLAIN,
        BOLD
    }

    /**
     * A glyph and the characters that it stands for.
     *
     * @param silent whether it is but a hair of white
     */
    record Glyph(SubsetFont font, int number, String characters, boolean silent) {

        double width() {
            return silent ? SILENT_WIDTH : font.typeface().width(number);
        }

        String code() {
            return font.code(number, characters, silent);
        }
    }
}
