package org.mediationledger.digest.note;

/**
 * A signature that was found to be its key's.
 *
 * @param key the key, as the reader knows it
 * @param signature the signature
 */
public record Verified(VerifierKey key, NoteSignature signature) {}
