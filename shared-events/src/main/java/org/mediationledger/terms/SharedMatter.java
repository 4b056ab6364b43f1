package org.mediationledger.terms;

/** What a consent to share covers. */
public enum SharedMatter {
    /** How to reach the family. */
    CONTACT_DETAILS,

    /** The family's own account of the issues. */
    ISSUES,

    /** The EHC plan and what stands in its appendices. */
    PLAN,

    /** Reports and letters that the family lent. */
    REPORTS,

    /** What the child said. */
    CHILD_VIEWS
}
