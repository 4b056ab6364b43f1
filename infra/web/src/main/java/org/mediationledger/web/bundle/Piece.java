package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.springframework.http.MediaType;

/** What is kept of a bundle, each by itself: it can be read as nothing else, nor as another's. */
enum Piece {
    /** The bundle. */
    PDF(1, "pdf", MediaType.APPLICATION_PDF),

    /** What it was made from. */
    PLAN(2, "txt", MediaType.TEXT_PLAIN),

    /** The open history of the case, beside it. */
    HISTORY(3, "txt", MediaType.APPLICATION_OCTET_STREAM),

    /** The evidence pack, beside it. */
    PACK(4, "zip", MediaType.APPLICATION_OCTET_STREAM);

    private final int number;
    private final String suffix;
    private final MediaType type;

    Piece(int number, String suffix, MediaType type) {
        this.number = number;
        this.suffix = suffix;
        this.type = type;
    }

    /** Where it lies: a bundle's key is that of a document of its id, so that it is erased as one. */
    Place of(CaseId caseId, BundleId bundle) {
        return new Place(caseId, new DocumentId(bundle.value()), number, Place.Form.ORIGINAL);
    }

    @Nullable
    BlobId in(BundleFiles files) {
        return switch (this) {
            case PDF -> files.pdf();
            case PLAN -> files.plan();
            case HISTORY -> files.history();
            case PACK -> files.pack();
        };
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }
}
