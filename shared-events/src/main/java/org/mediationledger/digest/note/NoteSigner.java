package org.mediationledger.digest.note;

/** Signs texts under one key: a log's key, wherever it is kept. */
public interface NoteSigner {

    /** The key that others check this signer's signatures with. */
    VerifierKey key();

    /**
     * Signs a note's text.
     *
     * @param text ends with a newline
     */
    NoteSignature sign(String text);
}
