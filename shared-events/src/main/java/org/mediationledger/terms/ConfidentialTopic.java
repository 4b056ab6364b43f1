package org.mediationledger.terms;

/** What words given in confidence are about. */
public enum ConfidentialTopic {
    /** The family's own account of the issues, exchanged for mediation. */
    ISSUES,

    /** Why the family declined, changed its mind or withdrew. */
    CHOICE,

    /** What the child said. */
    CHILD_VIEWS,

    /** What a mediator noted of a meeting. */
    MEETING,
    /** What somebody needs in order to take part in a meeting: it may tell of a disability or of health. */
    ATTENDANCE_NEEDS
}
