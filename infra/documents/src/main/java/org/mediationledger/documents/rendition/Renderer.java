package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mediationledger.documents.examination.Examination;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.examination.MediaType;
import org.mediationledger.documents.rendition.Rendition.Made;
import org.mediationledger.documents.rendition.Rendition.None;

/**
 * Makes PDFs of documents: of pictures and text here, of office documents by LibreOffice in a process of its own. What was
 * made is examined as an upload is.
 */
public final class Renderer {

    private final Examiner examiner;
    private final OfficeProgram office;

    /**
     * @param examiner looks at what was made
     * @param office makes PDFs of DOCX and ODT files
     */
    public Renderer(Examiner examiner, OfficeProgram office) {
        this.examiner = examiner;
        this.office = office;
    }

    /**
     * Makes a rendition.
     *
     * @param original a document that was examined
     * @param type what the examination found it to be
     * @param pdf where the rendition goes; a file there is replaced, and stays as it is when there is none
     * @throws IOException when the disk fails
     */
    public Rendition render(Path original, MediaType type, Path pdf) throws IOException {
        Path draft = Files.createTempFile(pdf.toAbsolutePath().getParent(), "rendition", ".pdf");
        try {
            make(original, type, draft);
            return accepted(draft, pdf);
        } catch (NotRendered none) {
            return new None(none.reason());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void make(Path original, MediaType type, Path draft) throws NotRendered {
        try {
            switch (type) {
                case PDF -> throw new NotRendered(NoRendition.IS_PDF);
                case DOCX, ODT -> office.convert(original, type, draft);
                case JPEG -> PictureRendition.ofJpeg(original, draft);
                case PNG -> PictureRendition.ofPng(original, draft);
                case TIFF -> PictureRendition.ofTiff(original, draft);
                case TXT -> TextRendition.ofText(original, draft);
                case EML -> TextRendition.ofMessage(original, draft);
            }
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new NotRendered(NoRendition.UNREADABLE);
        }
    }

    private Rendition accepted(Path draft, Path pdf) throws IOException {
        Examination looked = examiner.examine(draft, MediaType.PDF.value());
        if (!(looked instanceof Accepted accepted)) {
            return new None(NoRendition.NOT_ACCEPTED);
        }
        Files.move(draft, pdf, StandardCopyOption.REPLACE_EXISTING);
        return new Made(accepted);
    }
}
