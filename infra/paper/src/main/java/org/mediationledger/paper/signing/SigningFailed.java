package org.mediationledger.paper.signing;

/** There is no signature. The message names what was missing, never what was to be signed. */
public final class SigningFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SigningFailed(String message) {
        super(message);
    }

    SigningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
