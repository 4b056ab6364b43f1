package org.mediationledger.paper.signing;

/** Proves that something existed at a time (RFC 3161). */
public interface TimeStamps {

    /**
     * A time-stamp token (RFC 3161, section 2.4.2) in DER.
     *
     * @param sha256 the hash of what is stamped, 32 bytes
     * @throws SigningFailed when none is to be had
     */
    byte[] token(byte[] sha256);
}
