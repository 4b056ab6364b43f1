package org.mediationledger.documents.examination;

import java.util.OptionalInt;
import org.mediationledger.digest.Hash;

/** What came of looking at an uploaded file. */
public sealed interface Examination {

    /**
     * The file is taken.
     *
     * @param type what its bytes are
     * @param pages how many pages it has, where its kind has pages before it is laid out
     * @param sha256 of all its bytes
     * @param size in bytes
     */
    record Accepted(MediaType type, OptionalInt pages, Hash sha256, long size) implements Examination {}

    /** The file isn't taken. */
    record Refused(UploadRefusal reason) implements Examination {}
}
