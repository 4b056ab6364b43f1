package org.mediationledger.evidence;

/** For whom a pack is made. */
public enum RecipientClass {
    /** The right-holders of the case and their representatives. */
    FAMILY,
    /** The local authority, and the body that commissions health care. */
    AUTHORITY,
    /** The First-tier Tribunal (SEND): what may go before it, and nothing else. */
    TRIBUNAL,
    /** Who checks the record; sees no personal value. */
    AUDITOR
}
