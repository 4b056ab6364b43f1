package org.mediationledger.verifier.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.WithheldReason;

/**
 * How many values the pack doesn't show.
 *
 * @param reasons how many for each reason
 * @param erased how many the log says were erased
 * @param unexplained how many for no reason at all
 */
public record Withheld(Map<WithheldReason, Integer> reasons, int erased, int unexplained) {

    /** Takes a copy. */
    public Withheld {
        reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
    }

    /** Counts. */
    public static Withheld in(Pack pack) {
        Explanations explanations = Explanations.of(pack);
        Map<WithheldReason, Integer> reasons = new EnumMap<>(WithheldReason.class);
        int erased = 0;
        int unexplained = 0;
        for (PackedLeaf entry : pack.entries()) {
            for (String sd : DisclosureCheck.withheld(pack, entry)) {
                if (explanations.isErased(entry, sd)) {
                    erased++;
                } else if (explanations.reason(entry, sd).isPresent()) {
                    reasons.merge(explanations.reason(entry, sd).get(), 1, Integer::sum);
                } else {
                    unexplained++;
                }
            }
        }
        return new Withheld(reasons, erased, unexplained);
    }

    /** Whether the pack shows everything. */
    public boolean isNothing() {
        return reasons.isEmpty() && erased == 0 && unexplained == 0;
    }
}
