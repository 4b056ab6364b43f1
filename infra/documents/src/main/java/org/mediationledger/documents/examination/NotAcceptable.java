package org.mediationledger.documents.examination;

/** Ends an examination with a refusal. */
final class NotAcceptable extends Exception {

    private final transient UploadRefusal reason;

    NotAcceptable(UploadRefusal reason) {
        super(reason.sentence(), null, false, false);
        this.reason = reason;
    }

    UploadRefusal reason() {
        return reason;
    }

    static void when(boolean found, UploadRefusal reason) throws NotAcceptable {
        if (found) {
            throw new NotAcceptable(reason);
        }
    }
}
