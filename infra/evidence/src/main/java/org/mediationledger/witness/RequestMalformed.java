package org.mediationledger.witness;

/** A request to a witness that isn't in the format. The message says what is wrong, and never repeats the request. */
public final class RequestMalformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestMalformed(String problem) {
        super(problem);
    }
}
