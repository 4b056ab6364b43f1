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
        return give(
                new Place(caseId, document, version, Place.Form.ORIGINAL), found, found.bytes(), found.format());
    }

    ResponseEntity<Resource> pdf(CaseId caseId, List<ShownPaper> papers, DocumentId document, int version)
            throws IOException {
        DocumentVersion found = found(papers, document, version);
        if (found.format() == DocumentFormat.PDF) {
            return original(caseId, papers, document, version);
        }
        BlobId rendition = found.rendition();
        if (rendition == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return give(
                new Place(caseId, document, version, Place.Form.RENDITION), found, rendition, DocumentFormat.PDF);
    }

    private static DocumentVersion found(List<ShownPaper> papers, DocumentId document, int version) {
        @Nullable ShownPaper paper = PaperDesk.find(papers, document, version);
        if (paper == null || paper.withdrawn()) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return paper.paper().version();
    }

    private ResponseEntity<Resource> give(Place place, DocumentVersion version, BlobId id, DocumentFormat format)
            throws IOException {
        String name = place.document() + "-" + place.version() + "."
                + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(typeOf(format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(resource(place, id, version.size().keyId()));
    }

    private Resource resource(Place place, BlobId id, String keyId) throws IOException {
        return switch (kept(place, id, keyId)) {
            case KeptBytes.Found found -> new PaperResource(found.bytes());
            case KeptBytes.Erased erased -> throw RequestRejected.because(Fault.DOCUMENT_ERASED);
            case KeptBytes.KeyUnknown unknown -> throw unreadable(id, "its key is unknown");
            case KeptBytes.Missing missing -> throw unreadable(id, "it is missing");
        };
    }

    private KeptBytes kept(Place place, BlobId id, String keyId) throws IOException {
        try {
            return bytes.read(place, id, keyId);
        } catch (BytesDamaged damaged) {
            throw unreadable(id, "it is damaged");
        }
    }

    private static RequestRejected unreadable(BlobId id, String why) {
        LOG.error("a document's bytes cannot be read, {}: blob {}", why, id);
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
