package org.mediationledger.documents.sample;

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
import org.mediationledger.programs.Program;

/** PDFs as Poppler reads them. */
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

    /** All text. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdftotext", "-enc", "UTF-8", pdf.toString(), "-"));
    }

    /** All words with their places. */
    public static List<Placed> words(Path pdf) throws IOException, InterruptedException {
        String html = Program.output(
                PACKAGE, List.of("pdftotext", "-bbox", "-cropbox", "-enc", "UTF-8", pdf.toString(), "-"));
        List<Placed> words = new ArrayList<>();
        int page = 0;
        for (Matcher found = WORD.matcher(html); found.find(); ) {
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

    /** A page as it is displayed. */
    public static BufferedImage picture(Path pdf, int page, int dotsPerInch) throws IOException, InterruptedException {
        Path root = Files.createTempFile("page", "");
        String number = Integer.toString(page);
        Program.output(
                PACKAGE,
                List.of(
                        "pdftoppm",
                        "-png",
                        "-cropbox",
                        "-singlefile",
                        "-r",
                        Integer.toString(dotsPerInch),
                        "-f",
                        number,
                        "-l",
                        number,
                        pdf.toString(),
                        root.toString()));
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

    /** What pdfinfo says. */
    public static String information(Path pdf) throws IOException, InterruptedException {
        return Program.output(PACKAGE, List.of("pdfinfo", pdf.toString()));
    }
}
