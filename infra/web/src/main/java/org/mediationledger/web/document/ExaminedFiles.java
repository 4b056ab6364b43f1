package org.mediationledger.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.examination.Examination;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.examination.MediaType;
import org.mediationledger.documents.rendition.OfficeProgram;
import org.mediationledger.documents.rendition.Renderer;
import org.mediationledger.documents.rendition.Rendition;
import org.mediationledger.terms.DocumentFormat;
import org.springframework.stereotype.Component;

/** Looks at files as the examination does, whatever they are called, and makes PDFs of those that are none. */
@Component
public final class ExaminedFiles implements FileLook {

    private final Examiner examiner = new Examiner();
    private final Renderer renderer = new Renderer(examiner, OfficeProgram.standard());

    @Override
    public Looked at(Path file, String claimed) throws IOException {
        return switch (examiner.examine(file, claimed)) {
            case Examination.Refused refused ->
                new Looked.NotTaken(refused.reason().sentence());
            case Examination.Accepted accepted -> taken(file, accepted);
        };
    }

    /** A file of which no PDF can be made is a document all the same. */
    private Looked.Taken taken(Path file, Examination.Accepted original) throws IOException {
        Path pdf = file.resolveSibling(file.getFileName() + ".pdf");
        DocumentFormat format = formatOf(original.type());
        return switch (renderer.render(file, original.type(), pdf)) {
            case Rendition.Made made ->
                new Looked.Taken(format, pages(made.pdf().pages()), pdf);
            case Rendition.None none -> new Looked.Taken(format, pages(original.pages()), null);
        };
    }

    private static @Nullable Integer pages(OptionalInt pages) {
        return pages.isPresent() ? pages.getAsInt() : null;
    }

    private static DocumentFormat formatOf(MediaType type) {
        return switch (type) {
            case PDF -> DocumentFormat.PDF;
            case DOCX -> DocumentFormat.DOCX;
            case ODT -> DocumentFormat.ODT;
            case JPEG -> DocumentFormat.JPEG;
            case PNG -> DocumentFormat.PNG;
            case TIFF -> DocumentFormat.TIFF;
            case TXT -> DocumentFormat.TXT;
            case EML -> DocumentFormat.EML;
        };
    }
}
