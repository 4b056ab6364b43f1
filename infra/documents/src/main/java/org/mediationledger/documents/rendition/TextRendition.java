package org.mediationledger.documents.rendition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mediationledger.documents.examination.TextEncoding;

/** Text and messages on pages of A4. */
final class TextRendition {

    private TextRendition() {}

    static void ofText(Path original, Path pdf) throws IOException, NotRendered {
        Charset charset = TextEncoding.of(original).orElseThrow(() -> new NotRendered(NoRendition.UNREADABLE));
        try (Reader text = TextEncoding.reader(original, charset)) {
            write(text, pdf);
        }
    }

    static void ofMessage(Path original, Path pdf) throws IOException, NotRendered {
        try (Reader text = new StringReader(MessageText.of(original))) {
            write(text, pdf);
        }
    }

    private static void write(Reader text, Path pdf) throws IOException, NotRendered {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.setDocumentId(1L);
            try (TextPages pages = new TextPages(document, new Fonts(document));
                    BufferedReader lines = new BufferedReader(text)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    pages.add(line);
                }
            }
            document.save(pdf.toFile());
        }
    }
}
