package org.mediationledger.paper.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.mediationledger.programs.Program;

/** What poppler's programs see in a PDF. */
public final class Poppler {

    private static final String INSTALL = "install poppler (on Debian: apt-get install poppler-utils).";

    private Poppler() {}

    /** The text, line by line, as it stands on the pages. */
    public static String text(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdftotext", "-layout", "-enc", "UTF-8", "file.pdf", "-");
    }

    /** The text in the order in which it is read. */
    public static String words(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdftotext", "-enc", "UTF-8", "file.pdf", "-");
    }

    /** What {@code pdfinfo} says. */
    public static String info(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdfinfo", "file.pdf");
    }

    /** The tags, with their text. */
    public static String structure(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdfinfo", "-struct-text", "file.pdf");
    }

    /** Which typefaces there are and which of them are embedded. */
    public static String typefaces(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdffonts", "file.pdf");
    }

    /** What is signed, and whether that holds; certificates are not asked for. */
    public static String signatures(Path folder, byte[] pdf) {
        return run(folder, pdf, "pdfsig", "-nocert", "file.pdf");
    }

    /** The first page at 150 dots an inch. */
    public static BufferedImage picture(Path folder, byte[] pdf) throws IOException {
        run(folder, pdf, "pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-singlefile", "-png", "file.pdf", "page");
        return ImageIO.read(new File(folder.toFile(), "page.png"));
    }

    private static String run(Path folder, byte[] pdf, String... command) {
        try {
            Files.write(folder.resolve("file.pdf"), pdf);
            Program.Ended ended = Program.run(folder, INSTALL, Map.of(), List.of(command));
            assertThat(ended.exit()).as(ended.output()).isZero();
            return ended.output();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
