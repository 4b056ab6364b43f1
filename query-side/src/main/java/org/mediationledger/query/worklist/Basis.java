package org.mediationledger.query.worklist;

/** What stands behind the day of an item. */
public enum Basis {
    /** A statutory date. */
    STATUTE,
    /** A service standard of a contract, or the ledger's default. */
    STANDARD,
    /** The provider's own plan. */
    PLAN,
    /** Nothing but good order: there is no day by which it is due. */
    NONE
}
