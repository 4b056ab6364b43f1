package org.mediationledger.command.cases;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.ItemOwner;

/** Who can undertake what: so that nothing which the Regulations time is written down as if they did not. */
final class ItemOwners {

    private ItemOwners() {}

    /** Decisions about a plan are the authority's (reg 42(2)); voluntary is what binds neither body (reg 42(3)). */
    static Set<ItemOwner> of(AgreedAction action) {
        return switch (action) {
            case ASSESS, ISSUE_PLAN, AMEND_CONTENT, CHANGE_PLACEMENT, RECONSIDER, CONTINUE_PLAN ->
                EnumSet.of(ItemOwner.LOCAL_AUTHORITY);
            case NON_APPEALABLE -> EnumSet.allOf(ItemOwner.class);
            case VOLUNTARY -> EnumSet.of(ItemOwner.THIRD_PARTY, ItemOwner.FAMILY);
        };
    }

    /** Whether regulation 44 times it, and so may excuse it (reg 44(3)). */
    static boolean excusable(AgreedAction action) {
        return switch (action) {
            case ASSESS, ISSUE_PLAN, AMEND_CONTENT, CHANGE_PLACEMENT, RECONSIDER, CONTINUE_PLAN -> true;
            case NON_APPEALABLE, VOLUNTARY -> false;
        };
    }
}
