package org.mediationledger.terms;

/** What came of the mediator's steps to get the child's views (CFA 2014 s 56(1)(e)). */
public enum ChildViews {
    /** The views were obtained. */
    OBTAINED,

    /** Reasonable steps were taken, the child gave none. */
    NOT_GIVEN,

    /** No steps were taken. */
    NOT_SOUGHT
}
