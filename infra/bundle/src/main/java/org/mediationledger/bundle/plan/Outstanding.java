package org.mediationledger.bundle.plan;

import org.mediationledger.bundle.direction.Party;

/**
 * A line of the list of missing and disputed evidence, which stands behind the index.
 *
 * @param state what is the matter with it
 * @param description of the evidence, in words that the parties use
 * @param party whose evidence it is or would be
 * @param note why, or what is being done; may be empty
 */
public record Outstanding(State state, String description, Party party, String note) {

    /** What is the matter with a piece of evidence. */
    public enum State {
        /** Not there yet, or refused. */
        MISSING,

        /** There, but a party says that it shouldn't be, or isn't what it says. */
        DISPUTED
    }

    /** Checks the texts. */
    public Outstanding {
        description = Words.required("description", description);
        note = Words.optional("note", note);
    }
}
