package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;

/** Leaves are recorded in the order in which the log has them, and as the witnesses of the reader's checkpoints saw it. */
final class TimeCheck implements Check {

    @Override
    public void over(Pack pack, Trust trust, Findings findings) {
        List<PackedLeaf> timed = pack.leaves().stream()
                .filter(leaf ->
                        leaf.index().isPresent() && leaf.facts().recordedAt().isPresent())
                .sorted(Comparator.comparingLong(leaf -> leaf.index().getAsLong()))
                .toList();
        order(timed, findings);
        for (Anchor anchor : Anchor.of(pack, trust)) {
            timed.forEach(leaf -> bracket(leaf, anchor, findings));
        }
    }

    private static void order(List<PackedLeaf> timed, Findings findings) {
        Optional<Instant> latest = Optional.empty();
        for (PackedLeaf leaf : timed) {
            Instant time = recordedAt(leaf);
            if (latest.isPresent() && Skew.ONE_CLOCK.isLater(latest.get(), time)) {
                findings.add(FindingCode.TIME_ORDER, leaf.where(), "one with a lower index is recorded later");
            }
            latest = latest.filter(time::isBefore).or(() -> Optional.of(time));
        }
    }

    private static void bracket(PackedLeaf leaf, Anchor anchor, Findings findings) {
        boolean held = leaf.index().orElseThrow() < anchor.size();
        if (held && Skew.TWO_CLOCKS.isLater(recordedAt(leaf), anchor.time())) {
            findings.add(FindingCode.TIME_IMPOSSIBLE, leaf.where(), "the witnessed checkpoint is " + anchor.name());
        }
        if (!held && Skew.LOGGING.isLater(anchor.time(), recordedAt(leaf))) {
            findings.add(FindingCode.BACKDATED, leaf.where(), "the witnessed checkpoint is " + anchor.name());
        }
    }

    private static Instant recordedAt(PackedLeaf leaf) {
        return leaf.facts().recordedAt().orElseThrow();
    }
}
