package org.mediationledger.documents.redaction;

import org.mediationledger.documents.examination.Examination.Accepted;

/** What came of redacting. */
public sealed interface Redaction {

    /**
     * There is a copy, and it was looked through again.
     *
     * @param copy what the copy is; it has as many pages as the original
     * @param pictures how many of them are pictures now, with an invisible layer of the words that stay
     */
    record Redacted(Accepted copy, int pictures) implements Redaction {}

    /** There is no copy. */
    record Refused(RedactionRefusal reason) implements Redaction {}
}
