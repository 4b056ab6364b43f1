package org.mediationledger.terms;

/** Who somebody is at a meeting (SEND Regulations 2014 reg 38(1)). */
public enum AttendeeRole {
    /** The parent, young person or alternative person who is the party. */
    RIGHT_HOLDER,

    /** An advocate or other supporter. */
    SUPPORTER,

    /** The child. */
    CHILD,

    /** The young person for whom an alternative person is the party. */
    YOUNG_PERSON,

    /** Who attends for the local authority. */
    LOCAL_AUTHORITY_OFFICER,

    /** Who attends for a commissioning body. */
    COMMISSIONER_OFFICER,

    /** Anybody else: school, professional, interpreter. */
    OTHER
}
