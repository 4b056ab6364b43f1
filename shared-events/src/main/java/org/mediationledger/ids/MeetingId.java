package org.mediationledger.ids;

import java.util.UUID;

/** One meeting of a mediation (a child of its case). */
public record MeetingId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static MeetingId of(String text) {
        return new MeetingId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
