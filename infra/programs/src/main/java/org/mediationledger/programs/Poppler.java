package org.mediationledger.programs;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** PDFs as Poppler's programs read them. */
public final class Poppler {

    /**
     * A word of a page.
     *
     * @param page from 1
     * @param box in points, from the upper left corner of the page as displayed
     */
    public record Placed(int page, String text, Rectangle2D box) {}

    private static final String PACKAGE = "poppler-utils";
    private static final Pattern WORD =
            Pattern.compile("<page |<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">(.*?)</word>");

    private Poppler() {}

    /**
     * All text.
     *
     * @param options of {@code pdftotext}: which pages, and in which order
     */
    public static String text(Path pdf, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of(pdf.toString(), "-"));
        return Program.output(PACKAGE, command);
    }

    /** All words with their places. */
    public static List<Placed> words(Path pdf) throws IOException, InterruptedException {
        List<Placed> words = new ArrayList<>();
        int page = 0;
        for (Matcher found = WORD.matcher(boxes(pdf)); found.find(); ) {
            if (found.group(1) == null) {
                page++;
            } else {
                double x = Double.parseDouble(found.group(1));
                double y = Double.parseDouble(found.group(2));
                Rectangle2D box = new Rectangle2D.Double(
                        x, y, Double.parseDouble(found.group(3)) - x, Double.parseDouble(found.group(4)) - y);
                words.add(new Placed(page, found.group(5), box));
            }
        }
        return words;
    }

    /** All pages, and their words with their places, as {@code pdftotext -bbox} tells them. */
    public static String boxes(Path pdf) throws IOException, InterruptedException {
        return text(pdf, "-bbox", "-cropbox");
    }

    /**
     * A page as it is displayed.
     *
     * @param options of {@code pdftoppm}
     */
    public static BufferedImage picture(Path pdf, int page, double dotsAnInch, String... options)
            throws IOException, InterruptedException {
        Path root = Files.createTempFile("page", "");
        List<String> command = new ArrayList<>(List.of("pdftoppm", "-png", "-cropbox", "-singlefile"));
        command.addAll(List.of(options));
        command.addAll(List.of("-r", "" + dotsAnInch, "-f", "" + page, "-l", "" + page));
        command.addAll(List.of(pdf.toString(), root.toString()));
        Program.output(PACKAGE, command);
        Path png = Path.of(root + ".png");
        try {
            return ImageIO.read(png.toFile());
        } finally {
            Files.delete(png);
            Files.delete(root);
        }
    }

    /** One line for each picture: its page, size and coding. */
    public static List<String> pictures(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdfimages", "-list", pdf.toString()))
                .lines()
                .skip(2)
                .toList();
    }

    /**
     * What {@code pdfinfo} says.
     *
     * @param options such as {@code -struct-text} for the tags, with their text
     */
    public static String information(Path pdf, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pdfinfo"));
        command.addAll(List.of(options));
        command.add(pdf.toString());
        return Program.output(PACKAGE, command);
    }

    /** Which typefaces there are and which of them are embedded. */
    public static String typefaces(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdffonts", pdf.toString()));
    }

    /** What is signed, and whether that holds; certificates are not asked for. */
    public static String signatures(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdfsig", "-nocert", pdf.toString()));
    }

    /** Which files are attached. */
    public static String attachments(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdfdetach", "-list", pdf.toString()));
    }
}
