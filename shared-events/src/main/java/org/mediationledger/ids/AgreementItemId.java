package org.mediationledger.ids;

import java.util.UUID;

/** One agreed step of a mediation agreement (SEND Regulations 2014, reg 42). */
public record AgreementItemId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static AgreementItemId of(String text) {
        return new AgreementItemId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
