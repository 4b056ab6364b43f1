package org.mediationledger.digest.json;

/** Bytes that aren't JSON of the profile. The message says what and where, never the content. */
public final class JsonRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonFault fault;

    JsonRefused(JsonFault fault, String problem) {
        super(problem);
        this.fault = fault;
    }

    /** What kind of fault. */
    public JsonFault fault() {
        return fault;
    }
}
