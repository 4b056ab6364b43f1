package org.mediationledger.terms;

/** Who called a meeting off. */
public enum CancelledBy {
    /** The family. */
    FAMILY,

    /** The local authority. */
    LOCAL_AUTHORITY,

    /** A commissioning body. */
    COMMISSIONING_BODY,

    /** The provider. */
    PROVIDER,

    /** The mediator. */
    MEDIATOR
}
