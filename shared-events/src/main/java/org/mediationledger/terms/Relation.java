package org.mediationledger.terms;

/** What another case is to this one. Each keeps its own decision, outcome and certificate. */
public enum Relation {
    /** It is about a brother or sister. */
    SIBLING,

    /** It is about the same decision and child. */
    DUPLICATE,

    /** It came before: about an earlier decision, or before the plan was amended. */
    PREVIOUS,

    /** It came after: about a later decision, or the amended plan. */
    FOLLOWING,

    /** It is the same matter in the other service: mediation there and disagreement resolution here, or the reverse. */
    OTHER_PROCESS;

    /** What this case is to the other. */
    public Relation seenFromThere() {
        return switch (this) {
            case SIBLING, DUPLICATE, OTHER_PROCESS -> this;
            case PREVIOUS -> FOLLOWING;
            case FOLLOWING -> PREVIOUS;
        };
    }
}
