package org.mediationledger.terms;

/** Why another local authority is responsible for the child or young person (CFA 2014 s 24; SEND Regulations 2014 reg 15). */
public enum AuthorityChange {
    /** The family moved to another area, and no plan was transferred yet. */
    FAMILY_MOVED,

    /** The plan was transferred to the authority of the new area (reg 15). */
    PLAN_TRANSFERRED,

    /** The authority was abolished, and another took its whole area over. */
    SUCCESSOR_BODY
}
