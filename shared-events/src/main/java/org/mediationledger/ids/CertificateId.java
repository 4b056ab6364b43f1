package org.mediationledger.ids;

import java.util.UUID;

/** One mediation certificate (a child of its case), CFA 2014 s 55. */
public record CertificateId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static CertificateId of(String text) {
        return new CertificateId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
