package org.mediationledger.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.redaction.Redaction;
import org.mediationledger.documents.redaction.Redactor;
import org.mediationledger.documents.redaction.Region;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.stereotype.Component;

/** Makes copies of PDFs in which parts are gone. */
@Component
public final class CopyMaker {

    private static final double HUNDREDTHS = 100;

    private final Redactor redactor = new Redactor(new Examiner());

    /**
     * Makes one.
     *
     * @param original a PDF that was taken before
     * @param copy where the copy goes
     * @throws RequestRejected when there is none: what a region held could not be shown to be gone
     */
    public Looked.Taken copy(Path original, List<RedactedRegion> regions, Path copy) throws IOException {
        List<Region> parts = regions.stream().map(CopyMaker::part).toList();
        return switch (redactor.redact(original, parts, copy)) {
            case Redaction.Redacted made ->
                new Looked.Taken(
                        DocumentFormat.PDF,
                        made.copy().pages().isPresent() ? made.copy().pages().getAsInt() : null,
                        null);
            case Redaction.Refused refused ->
                throw RequestRejected.because(
                        Fault.COPY_NOT_MADE, "regions", refused.reason().sentence());
        };
    }

    private static Region part(RedactedRegion region) {
        return new Region(
                region.page(),
                region.left() / HUNDREDTHS,
                region.top() / HUNDREDTHS,
                region.width() / HUNDREDTHS,
                region.height() / HUNDREDTHS);
    }
}
