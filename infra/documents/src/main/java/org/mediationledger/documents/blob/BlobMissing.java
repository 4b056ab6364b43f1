package org.mediationledger.documents.blob;

import java.io.IOException;
import org.mediationledger.ids.BlobId;

/** There is no blob of that id, or what was begun under it was never completed. */
public final class BlobMissing extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param id of the blob that isn't there */
    public BlobMissing(BlobId id) {
        super("blob " + id + " is missing");
    }
}
