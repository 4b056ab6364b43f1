package org.mediationledger.terms;

/** Who does an agreed step. */
public enum ItemOwner {
    /** The local authority, SEND Regulations 2014 reg 42(2)-(3). */
    LOCAL_AUTHORITY,

    /** A commissioning body, reg 42(3)-(4). */
    COMMISSIONING_BODY,

    /** Somebody whom the Regulations do not bind. */
    THIRD_PARTY,

    /** The family. */
    FAMILY
}
