package org.mediationledger.verifier.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;

/** Leaves stand in the log in the order in which they stand in the case, each in a place of its own. */
final class IndexCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        ascending(pack.entries(), findings);
        ascending(pack.erasures(), findings);
        unique(pack.leaves(), findings);
        pack.export().ifPresent(export -> after(export, pack.entries(), findings));
    }

    private static void ascending(List<PackedLeaf> leaves, Findings findings) {
        long highest = -1;
        for (PackedLeaf leaf : leaves) {
            long index = leaf.index().orElse(Long.MAX_VALUE);
            if (index < highest) {
                findings.add(FindingCode.PROOF_INDEX, leaf.whereProof(), "its index is lower than that of one before");
            }
            highest = Math.max(highest, leaf.index().orElse(highest));
        }
    }

    private static void unique(List<PackedLeaf> leaves, Findings findings) {
        Set<Long> taken = new HashSet<>();
        for (PackedLeaf leaf : leaves) {
            if (leaf.index().isPresent() && !taken.add(leaf.index().getAsLong())) {
                findings.add(FindingCode.PROOF_INDEX, leaf.whereProof(), "its index is another leaf's as well");
            }
        }
    }

    private static void after(PackedLeaf export, List<PackedLeaf> entries, Findings findings) {
        long seal = export.index().orElse(Long.MAX_VALUE);
        entries.stream()
                .filter(entry -> entry.index().orElse(-1) > seal)
                .forEach(entry -> findings.add(
                        FindingCode.EXPORT_BEFORE_ENTRY, entry.where(), "the seal's index is lower: " + seal));
    }
}
