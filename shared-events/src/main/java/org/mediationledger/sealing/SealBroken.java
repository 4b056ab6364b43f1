package org.mediationledger.sealing;

/**
 * A sealed value was altered, or put where it doesn't belong (another case, another origin). Which of these, the cipher
 * cannot tell; it carries no content and no cause.
 */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String keyId) {
        super("a value sealed under key " + keyId + " doesn't open: altered, or sealed for another case or origin");
    }
}
