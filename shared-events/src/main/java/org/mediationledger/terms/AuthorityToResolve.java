package org.mediationledger.terms;

/** Whether somebody may resolve the mediation issues (SEND Regulations 2014 reg 37). */
public enum AuthorityToResolve {
    /** May resolve every issue. */
    FULL,

    /** May resolve some. */
    LIMITED,

    /** May resolve none. */
    NONE
}
