package org.mediationledger.web.accessfile;

/** Entries of the access file cannot be read; says which, and nothing of them. */
public final class AccessUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For that reason. */
    public AccessUnreadable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Without a cause. */
    public AccessUnreadable(String message) {
        super(message);
    }
}
