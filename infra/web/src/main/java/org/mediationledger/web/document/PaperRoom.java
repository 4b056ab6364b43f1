package org.mediationledger.web.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.blob.BytesDamaged;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.web.exchange.KeptResource;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives out the bytes of papers that somebody may have, as a download that no browser runs. */
@Component
final class PaperRoom {

    private static final Logger LOG = LoggerFactory.getLogger(PaperRoom.class);

    private final DocumentBytes bytes;

    PaperRoom(DocumentBytes bytes) {
        this.bytes = bytes;
    }

    ResponseEntity<Resource> original(CaseId caseId, List<ShownPaper> papers, DocumentId document, int version)
            throws IOException {
        DocumentVersion found = found(papers, document, version);
        return give(original(caseId, document, found), found.format());
    }

    ResponseEntity<Resource> pdf(CaseId caseId, List<ShownPaper> papers, DocumentId document, int version)
            throws IOException {
        Lies pdf = pdf(caseId, document, found(papers, document, version));
        if (pdf == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return give(pdf, DocumentFormat.PDF);
    }

    /** A version as a PDF; null where it isn't one and none was made of it. */
    KeptBytes.@Nullable Found pdfOf(CaseId caseId, List<ShownPaper> papers, DocumentId document, int version)
            throws IOException {
        Lies pdf = pdf(caseId, document, found(papers, document, version));
        return pdf == null ? null : kept(pdf);
    }

    /** Where bytes lie, and under which key. */
    private record Lies(Place place, BlobId id, String keyId) {}

    private static Lies original(CaseId caseId, DocumentId document, DocumentVersion version) {
        return new Lies(
                new Place(caseId, document, version.number(), Place.Form.ORIGINAL),
                version.bytes(),
                version.size().keyId());
    }

    private static @Nullable Lies pdf(CaseId caseId, DocumentId document, DocumentVersion version) {
        Lies original = original(caseId, document, version);
        if (version.format() == DocumentFormat.PDF) {
            return original;
        }
        BlobId rendition = version.rendition();
        return rendition == null
                ? null
                : new Lies(original.place().as(Place.Form.RENDITION), rendition, original.keyId());
    }

    private static DocumentVersion found(List<ShownPaper> papers, DocumentId document, int version) {
        ShownPaper paper = PaperDesk.find(papers, document, version);
        if (paper == null || paper.withdrawn()) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return paper.paper().version();
    }

    private ResponseEntity<Resource> give(Lies lies, DocumentFormat format) throws IOException {
        String name = lies.place().document() + "-" + lies.place().version() + "."
                + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(typeOf(format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new KeptResource(kept(lies).bytes()));
    }

    private KeptBytes.Found kept(Lies lies) throws IOException {
        return switch (read(lies)) {
            case KeptBytes.Found found -> found;
            case KeptBytes.Erased erased -> throw RequestRejected.because(Fault.DOCUMENT_ERASED);
            case KeptBytes.KeyUnknown unknown -> throw unreadable(lies, "its key is unknown");
            case KeptBytes.Missing missing -> throw unreadable(lies, "it is missing");
        };
    }

    private KeptBytes read(Lies lies) throws IOException {
        try {
            return bytes.read(lies.place(), lies.id(), lies.keyId());
        } catch (BytesDamaged damaged) {
            throw unreadable(lies, "it is damaged");
        }
    }

    private static RequestRejected unreadable(Lies lies, String why) {
        LOG.error("a document's bytes cannot be read, {}: blob {}", why, lies.id());
        return RequestRejected.because(Fault.INTERNAL);
    }

    private static MediaType typeOf(DocumentFormat format) {
        return switch (format) {
            case PDF -> MediaType.APPLICATION_PDF;
            case JPEG -> MediaType.IMAGE_JPEG;
            case PNG -> MediaType.IMAGE_PNG;
            case DOCX, ODT, TIFF, TXT, EML -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
