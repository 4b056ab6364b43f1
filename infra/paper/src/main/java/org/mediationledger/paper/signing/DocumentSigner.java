package org.mediationledger.paper.signing;

import java.time.Instant;

/** Signs PDF files. */
public interface DocumentSigner {

    /**
     * The file with a signature of all that it holds, which is appended, so that the file keeps its conformance.
     *
     * @param pdf has an empty signature field of the name
     * @param at the time that the signature claims; a time-stamp proves it
     * @throws SigningFailed when there is no signature, or nothing to prove its time
     */
    byte[] sign(byte[] pdf, String field, Instant at);
}
