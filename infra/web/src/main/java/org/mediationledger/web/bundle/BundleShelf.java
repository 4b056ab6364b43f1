package org.mediationledger.web.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.BytesDamaged;
import org.mediationledger.documents.blob.Content;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.KeptBytes;
import org.mediationledger.documents.blob.ReadableBytes;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what was made, encrypted under each bundle's own key, and finds it again. */
@Component
final class BundleShelf {

    private static final Logger LOG = LoggerFactory.getLogger(BundleShelf.class);

    private final DocumentBytes bytes;
    private final Blobs blobs;
    private final IdSource ids;

    BundleShelf(DocumentBytes bytes, Blobs blobs, IdSource ids) {
        this.bytes = bytes;
        this.blobs = blobs;
        this.ids = ids;
    }

    /** Keeps a piece, durable when this returns; nothing where the content fails. */
    BlobId keep(CaseId caseId, BundleId bundle, Piece piece, Content content) throws IOException {
        BlobId id = new BlobId(ids.next());
        bytes.write(piece.of(caseId, bundle), id, content);
        return id;
    }

    /** Removes what no case was told of. */
    void forget(BlobId id) throws IOException {
        blobs.delete(id);
    }

    /**
     * The bytes of a piece, to be closed by the caller.
     *
     * @throws RequestRejected where there is none, or it was erased
     */
    ReadableBytes read(CaseId caseId, Bundle bundle, Piece piece) throws IOException {
        Bundle.Made made = bundle.made();
        BlobId id = made == null ? null : piece.in(made.files());
        if (made == null || id == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        BundleFiles files = made.files();
        try {
            return switch (bytes.read(
                    piece.of(caseId, bundle.id()), id, files.digest().keyId())) {
                case KeptBytes.Found found -> found.bytes();
                case KeptBytes.Erased erased -> throw RequestRejected.because(Fault.DOCUMENT_ERASED);
                case KeptBytes.KeyUnknown unknown -> throw unreadable(id, "its key is unknown");
                case KeptBytes.Missing missing -> throw unreadable(id, "it is missing");
            };
        } catch (BytesDamaged damaged) {
            throw unreadable(id, "it is damaged");
        }
    }

    /** What a bundle was made from. */
    BundlePlan plan(CaseId caseId, Bundle bundle) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ReadableBytes kept = read(caseId, bundle, Piece.PLAN)) {
            kept.copy(text);
        }
        return BundlePlan.read(text.toString(StandardCharsets.UTF_8));
    }

    private static RequestRejected unreadable(BlobId id, String why) {
        LOG.error("a bundle's bytes cannot be read, {}: blob {}", why, id);
        return RequestRejected.because(Fault.INTERNAL);
    }
}
