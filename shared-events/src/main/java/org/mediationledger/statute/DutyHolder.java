package org.mediationledger.statute;

/** Who must act by a statutory date. */
public enum DutyHolder {
    /** The child's parent or the young person. */
    FAMILY,
    /** The mediation adviser. */
    ADVISER,
    LOCAL_AUTHORITY,
    /** The responsible commissioning body: an integrated care board, sometimes NHS England. */
    COMMISSIONING_BODY,
    /** Whichever of the two undertook the action in the agreement (reg 42(3)). */
    LOCAL_AUTHORITY_OR_COMMISSIONING_BODY
}
