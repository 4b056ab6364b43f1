package org.mediationledger.documents.redaction;

/** Ends a redaction with a refusal. Unchecked, so that nothing that draws or parses passes over it. */
final class NotRedacted extends RuntimeException {

    private final RedactionRefusal reason;

    NotRedacted(RedactionRefusal reason) {
        super(reason.sentence(), null, false, false);
        this.reason = reason;
    }

    RedactionRefusal reason() {
        return reason;
    }

    static void unless(boolean holds, RedactionRefusal reason) {
        if (!holds) {
            throw new NotRedacted(reason);
        }
    }
}
