package org.mediationledger.ids;

import java.util.UUID;

/** Large bytes that lie outside the events, under an id drawn at random: it says nothing of them. */
public record BlobId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static BlobId of(String text) {
        return new BlobId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
