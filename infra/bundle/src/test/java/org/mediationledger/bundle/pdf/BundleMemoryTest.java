package org.mediationledger.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How little memory a process needs that makes a bundle. */
@Tag("long")
class BundleMemoryTest {

    private static final int PATIENCE_MINUTES = 20;

    @TempDir
    private Path folder;

    @Test
    void two_hundred_scanned_papers_of_180_MB_are_made_with_256_MB() throws Exception {
        make("-Xmx256m", 200, 10, "scanned");

        assertThat(Files.size(folder.resolve("bundle.pdf"))).isGreaterThan(170_000_000);
        assertThat(new Reader(folder.resolve("bundle.pdf")).information()).containsPattern("Pages: +20\\d\\d");
    }

    @Test
    void fifteen_times_as_many_papers_are_made_with_the_same_memory() throws Exception {
        make("-Xmx64m", 100, 2, "text");
        make("-Xmx64m", 1500, 2, "text");
    }

    private void make(String heap, int papers, int pages, String kind) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-Djava.awt.headless=true",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        ManyPapers.class.getName(),
                        folder.toString(),
                        Integer.toString(papers),
                        Integer.toString(pages),
                        kind))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
