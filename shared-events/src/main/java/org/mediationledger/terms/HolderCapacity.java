package org.mediationledger.terms;

/** In which capacity somebody holds the right to mediation and appeal. */
public enum HolderCapacity {
    /** A child's parent: parental responsibility or care (Education Act 1996 s 576). */
    PARENT,

    /** A young person over compulsory school age and under 25 (CFA 2014 s 83). */
    YOUNG_PERSON,

    /**
     * Somebody who acts for a young person who lacks capacity for the decision (CFA 2014 s 80, SEND Regulations
     * 2014 regs 63-65).
     */
    ALTERNATIVE_PERSON
}
