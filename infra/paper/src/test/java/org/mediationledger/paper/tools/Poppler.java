package org.mediationledger.paper.tools;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What poppler's programs see in a PDF that is in memory. */
public final class Poppler {

    private static final int DOTS_AN_INCH = 150;

    private Poppler() {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(Path file) throws IOException, InterruptedException;
    }

    /** The text, line by line, as it stands on the pages. */
    public static String text(Path folder, byte[] pdf) {
        return read(folder, pdf, file -> org.mediationledger.programs.Poppler.text(file, "-layout"));
    }

    /** The text in the order in which it is read. */
    public static String words(Path folder, byte[] pdf) {
        return read(folder, pdf, file -> org.mediationledger.programs.Poppler.text(file));
    }

    /** What {@code pdfinfo} says. */
    public static String info(Path folder, byte[] pdf) {
        return read(folder, pdf, file -> org.mediationledger.programs.Poppler.information(file));
    }

    /** The tags, with their text. */
    public static String structure(Path folder, byte[] pdf) {
        return read(folder, pdf, file -> org.mediationledger.programs.Poppler.information(file, "-struct-text"));
    }

    /** Which typefaces there are and which of them are embedded. */
    public static String typefaces(Path folder, byte[] pdf) {
        return read(folder, pdf, org.mediationledger.programs.Poppler::typefaces);
    }

    /** What is signed, and whether that holds; certificates are not asked for. */
    public static String signatures(Path folder, byte[] pdf) {
        return read(folder, pdf, org.mediationledger.programs.Poppler::signatures);
    }

    /** The first page at 150 dots an inch. */
    public static BufferedImage picture(Path folder, byte[] pdf) {
        return read(folder, pdf, file -> org.mediationledger.programs.Poppler.picture(file, 1, DOTS_AN_INCH));
    }

    private static <T> T read(Path folder, byte[] pdf, Reading<T> reading) {
        try {
            return reading.of(Files.write(folder.resolve("file.pdf"), pdf));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
