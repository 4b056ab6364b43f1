package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.HOLDER_UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;

/**
 * Who signs.
 *
 * @param person the right-holder, where the family signs: each signs for themselves
 */
record Signatory(Party party, @Nullable PersonId person) {

    /** The party that was said; of the family, who was said and acts, or the only one who does. */
    static Signatory of(CaseFacts facts, Party party, @Nullable PersonId said) {
        return switch (party) {
            case FAMILY -> new Signatory(party, Holding.acting(facts, said));
            case LOCAL_AUTHORITY, COMMISSIONING_BODY, SCHOOL_OR_COLLEGE -> {
                Require.that(
                        said == null, HOLDER_UNKNOWN, "person", "Only the family's signature is a right-holder's.");
                yield new Signatory(party, null);
            }
        };
    }

    /** A school that signs too is no party to what regulation 42 dates: its signature gives nobody time. */
    boolean givesTime() {
        return switch (party) {
            case FAMILY, LOCAL_AUTHORITY, COMMISSIONING_BODY -> true;
            case SCHOOL_OR_COLLEGE -> false;
        };
    }
}
