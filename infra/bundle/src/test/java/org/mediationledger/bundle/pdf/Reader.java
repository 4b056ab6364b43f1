package org.mediationledger.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediationledger.programs.Poppler;
import org.mediationledger.programs.Program;

/** One PDF as poppler and qpdf read it. */
final class Reader {

    private static final Pattern PAGE =
            Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">(.*?)</page>", Pattern.DOTALL);
    private static final Pattern TURNED = Pattern.compile("(?m)^Page +\\d+ rot: +(\\d+)$");
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>");

    private final Path file;

    Reader(Path file) {
        this.file = file;
    }

    /** What pdfinfo says. */
    String information(String... options) throws IOException, InterruptedException {
        return Poppler.information(file, options);
    }

    /** The text of each page, in the order in which it is drawn. */
    List<String> pages() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>(List.of(Poppler.text(file, "-raw").split("\f", -1)));
        pages.removeLast();
        return pages;
    }

    /** The text of some pages in reading order. */
    String read(int first, int last) throws IOException, InterruptedException {
        return Poppler.text(file, "-f", "" + first, "-l", "" + last);
    }

    /** The text of some pages as it lies on them. */
    String laidOut(int first, int last) throws IOException, InterruptedException {
        return Poppler.text(file, "-layout", "-nopgbrk", "-f", "" + first, "-l", "" + last);
    }

    /** All words with their places, page by page, as the pages are shown. */
    List<ShownPage> words() throws IOException, InterruptedException {
        Matcher page = PAGE.matcher(Poppler.boxes(file));
        Matcher turned = TURNED.matcher(information("-f", "1", "-l", "100000"));
        List<ShownPage> pages = new ArrayList<>();
        while (page.find()) {
            assertThat(turned.find()).as("pdfinfo has as many pages").isTrue();
            boolean across = Integer.parseInt(turned.group(1)) % 180 != 0;
            List<Word> words = new ArrayList<>();
            Matcher word = WORD.matcher(page.group(3));
            while (word.find()) {
                words.add(new Word(number(word, 1), number(word, 2), number(word, 3), number(word, 4), word.group(5)));
            }
            pages.add(new ShownPage(number(page, across ? 2 : 1), number(page, across ? 1 : 2), words));
        }
        return pages;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** What qpdf finds wrong with the file. */
    String faults() throws IOException, InterruptedException {
        String said = Program.output("qpdf", List.of("qpdf", "--check", file.toString()));
        return said.contains("No syntax or stream encoding errors found") ? "" : said;
    }

    String attachments() throws IOException, InterruptedException {
        return Poppler.attachments(file);
    }

    /** A page as a picture in grey. */
    BufferedImage picture(int page, double dotsAnInch) throws IOException, InterruptedException {
        return Poppler.picture(file, page, dotsAnInch, "-gray");
    }

    /** A page as it is shown. */
    record ShownPage(double width, double height, List<Word> words) {}

    /** A word in its place, the page's upper left corner being the origin. */
    record Word(double left, double top, double right, double bottom, String text) {}
}
