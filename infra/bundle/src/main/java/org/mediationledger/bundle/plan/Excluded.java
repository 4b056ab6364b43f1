package org.mediationledger.bundle.plan;

/**
 * A released paper that was asked for and is not in the bundle.
 *
 * @param paper its id
 * @param why it isn't in
 */
public record Excluded(PaperId paper, Why why) {

    /** Why a released paper isn't in a bundle. */
    public enum Why {
        /** It came after the final evidence deadline and the Tribunal hasn't permitted it. */
        LATE_WITHOUT_PERMISSION,

        /** An agreement goes in with the parties' consent or to enforce it, and neither was stated. */
        AGREEMENT_WITHOUT_A_REASON
    }
}
