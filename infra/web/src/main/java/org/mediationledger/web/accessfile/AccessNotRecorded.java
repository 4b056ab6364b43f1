package org.mediationledger.web.accessfile;

/** An access could not be recorded, so that nothing may be shown. */
public final class AccessNotRecorded extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For that reason, which holds nothing of the access. */
    public AccessNotRecorded(String message, Throwable cause) {
        super(message, cause);
    }

    /** Without a cause. */
    public AccessNotRecorded(String message) {
        super(message);
    }
}
