package org.mediationledger.web.document;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.examination.Examination;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.examination.MediaType;
import org.mediationledger.terms.DocumentFormat;
import org.springframework.stereotype.Component;

/** Looks at files as the examination does, whatever they are called. */
@Component
public final class ExaminedFiles implements FileLook {

    private final Examiner examiner = new Examiner();

    @Override
    public Looked at(Path file, String claimed) throws IOException {
        return switch (examiner.examine(file, claimed)) {
            case Examination.Refused refused ->
                new Looked.NotTaken(refused.reason().sentence());
            case Examination.Accepted accepted -> new Looked.Taken(formatOf(accepted.type()), pages(accepted), null);
        };
    }

    private static @Nullable Integer pages(Examination.Accepted accepted) {
        return accepted.pages().isPresent() ? accepted.pages().getAsInt() : null;
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
