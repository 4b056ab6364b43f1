package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.PackedLeaf;

/** Leaves are recorded in the order in which the log has them, and as the witnesses of the reader's checkpoints saw it. */
final class TimeCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        List<PackedLeaf> timed = evidence.pack().leaves().stream()
                .filter(leaf ->
                        leaf.index().isPresent() && leaf.facts().recordedAt().isPresent())
                .sorted(Comparator.comparingLong(leaf -> leaf.index().getAsLong()))
                .toList();
        order(timed, findings);
        for (Statement held : evidence.heldOfTheLog()) {
            held.witnessed().ifPresent(time -> timed.forEach(leaf -> bracket(leaf, held, time, findings)));
        }
    }

    private static void order(List<PackedLeaf> timed, Findings findings) {
        Optional<Instant> latest = Optional.empty();
        for (PackedLeaf leaf : timed) {
            Instant time = recordedAt(leaf);
            if (latest.isPresent() && Skew.TWO_CLOCKS.isLater(latest.get(), time)) {
                findings.add(FindingCode.TIME_ORDER, leaf.where(), "one with a lower index is recorded later");
            }
            latest = latest.filter(time::isBefore).or(() -> Optional.of(time));
        }
    }

    /** So large was the log at that time: what it held was recorded before, and what it didn't hold, not long before. */
    private static void bracket(PackedLeaf leaf, Statement held, Instant time, Findings findings) {
        boolean wasThere = leaf.index().orElseThrow() < held.size();
        if (wasThere && Skew.TWO_CLOCKS.isLater(recordedAt(leaf), time)) {
            findings.add(FindingCode.TIME_IMPOSSIBLE, leaf.where(), "the witnessed checkpoint is " + held.name());
        }
        if (!wasThere && Skew.LOGGING.isLater(time, recordedAt(leaf))) {
            findings.add(FindingCode.BACKDATED, leaf.where(), "the witnessed checkpoint is " + held.name());
        }
    }

    private static Instant recordedAt(PackedLeaf leaf) {
        return leaf.facts().recordedAt().orElseThrow();
    }
}
