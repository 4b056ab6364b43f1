package org.mediationledger.documents.blob;

import java.io.IOException;
import org.mediationledger.ids.BlobId;

/** There is a blob of that id already: blobs are written once. */
public final class BlobExists extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param id of the blob that stays as it is */
    public BlobExists(BlobId id) {
        super("blob " + id + " exists");
    }
}
