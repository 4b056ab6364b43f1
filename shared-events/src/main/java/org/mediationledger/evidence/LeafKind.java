package org.mediationledger.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What a leaf records. */
public enum LeafKind {
    /** An event of a case; the only kind that can be derived again from the event store. */
    CASE_EVENT("case-event"),
    /** A pack was made of a case: so many events, this head. */
    CASE_EXPORT("case-export"),
    /** How far every case had come. */
    CASE_HEADS("case-heads"),
    /** Personal values were erased. */
    ERASURE("erasure"),
    /** The log's own key came, changed or went. */
    KEY_EVENT("key-event"),
    /** Reads of cases by people. */
    ACCESS_BATCH("access-batch");

    private final String code;

    LeafKind(String code) {
        this.code = code;
    }

    /** As leaves spell it. */
    public String code() {
        return code;
    }

    /** The kind so spelt, if there is one. */
    public static Optional<LeafKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
