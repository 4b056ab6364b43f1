package org.mediationledger.documents.rendition;

/** Ends the making of a rendition with the reason for which there is none. */
final class NotRendered extends Exception {

    private final transient NoRendition reason;

    NotRendered(NoRendition reason) {
        super(reason.sentence(), null, false, false);
        this.reason = reason;
    }

    NoRendition reason() {
        return reason;
    }
}
