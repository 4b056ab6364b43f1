package org.mediationledger.terms;

/** How a safeguarding concern ended for the provider. */
public enum ConcernEnd {
    /** Those to whom it was referred have taken it over. */
    TAKEN_OVER,

    /** Nothing more is for the provider to do. */
    NO_FURTHER_ACTION,

    /** It turned out to rest on a mistake. */
    MISTAKEN
}
