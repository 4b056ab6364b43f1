package org.mediationledger.verifier.pack;

import java.util.Arrays;

/** Why a value is withheld from a recipient. None tells what is confidential from what is about safeguarding. */
public enum WithheldReason {
    /** The whole entry is not for this recipient. */
    NOT_FOR_RECIPIENT,
    CONTACT_DETAILS,
    PERSONAL_DATA,
    /** Whose account acted. */
    ACTOR_IDENTITY,
    /** Where the entry lies in the operator's store. */
    RECORD_DATA;

    static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(name));
    }
}
