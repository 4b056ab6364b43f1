package org.mediationledger.ids;

import java.util.UUID;

/** A bundle for the Tribunal. */
public record BundleId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static BundleId of(String text) {
        return new BundleId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
