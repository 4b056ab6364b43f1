package org.mediationledger.documents.blob;

import java.io.IOException;

/**
 * Kept bytes are not those that were written for this version of this document: altered, cut, in another order, or
 * another's. Worth an alarm.
 */
public final class BytesDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    BytesDamaged(Throwable cause) {
        super("a document's bytes are not those that were kept", cause);
    }
}
