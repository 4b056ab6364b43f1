package org.mediationledger.terms;

/** By what it is known that a letter arrived, or that it was posted. */
public enum DeliveryProof {
    /** The recipient's mail server said so (RFC 3464). */
    DELIVERY_NOTICE,

    /** A certificate of posting. */
    POSTED,

    /** Somebody signed for it. */
    SIGNED_FOR,

    /** The recipient said so. */
    RECIPIENT
}
