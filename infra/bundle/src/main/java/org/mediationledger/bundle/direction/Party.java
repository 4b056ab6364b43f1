package org.mediationledger.bundle.direction;

/** Whose evidence a paper is: the limit of that side counts its pages. */
public enum Party {
    /** The child's parent or the young person who appeals; the claimant of a disability claim. */
    APPELLANT,

    /** The local authority; the responsible body in a disability claim. */
    RESPONDENT,

    /** Put in by both sides together, a joint report for one: its pages count against both limits. */
    BOTH,

    /** Nobody's evidence: what the Tribunal sent, a certificate, a form. */
    NEITHER
}
