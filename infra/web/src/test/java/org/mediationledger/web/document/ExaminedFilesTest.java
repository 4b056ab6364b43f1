package org.mediationledger.web.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.terms.DocumentFormat;

class ExaminedFilesTest {

    private final ExaminedFiles look = new ExaminedFiles();

    @TempDir
    private Path folder;

    @Test
    void a_text_comes_with_a_pdf_of_its_pages() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "A line.\n".repeat(200));

        assertThat(look.at(letter, "text/plain")).isInstanceOfSatisfying(Looked.Taken.class, taken -> {
            assertThat(taken.format()).isEqualTo(DocumentFormat.TXT);
            assertThat(taken.pages()).isGreaterThan(2);
            assertThat(taken.rendition()).isNotNull().content(ISO_8859_1).startsWith("%PDF-");
        });
    }

    @Test
    void nothing_lies_about_of_what_is_not_taken() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "%PDF-1.7\nno PDF");

        assertThat(look.at(broken, "application/pdf")).isInstanceOf(Looked.NotTaken.class);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(broken));
    }
}
