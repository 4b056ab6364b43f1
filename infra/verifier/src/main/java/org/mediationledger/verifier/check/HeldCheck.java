package org.mediationledger.verifier.check;

import java.util.Optional;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.ConsistencyProof;
import org.mediationledger.verifier.pack.Growth;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.Reading;

/** The log has only grown since each checkpoint that the reader holds, and never said two things of one size. */
final class HeldCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        SplitView.in(evidence)
                .forEach(split -> findings.add(
                        FindingCode.SPLIT_VIEW, Where.file(split.firstName()), "the other is " + split.secondName()));
        for (Evidence.HeldStatement held : evidence.held()) {
            if (held.statement().isEmpty()) {
                findings.add(FindingCode.HELD_REFUSED, Where.file(held.name()), "no known key of the log signed it");
            } else if (evidence.own().isPresent()) {
                compare(held.statement().get(), evidence.own().get(), evidence.pack(), findings);
            }
        }
    }

    private static void compare(Statement held, Statement own, Pack pack, Findings findings) {
        Where where = Where.file(held.name());
        if (!held.origin().equals(own.origin())) {
            findings.add(FindingCode.HELD_REFUSED, where, "it is of another log");
        } else if (held.size() > own.size()) {
            findings.add(
                    FindingCode.OLDER_THAN_HELD,
                    where,
                    "it is of size " + held.size() + ", the pack's of " + own.size());
        } else if (held.size() == own.size()) {
            same(held, own, where, findings);
        } else {
            grown(held.checkpoint(), own.checkpoint(), where, pack, findings);
        }
    }

    /** Two signed roots of one size are told as what they are: a split view. */
    private static void same(Statement held, Statement own, Where where, Findings findings) {
        if (held.contradicts(own) && held.signed().isEmpty()) {
            findings.add(FindingCode.HELD_INCONSISTENT, where, "it has another root at the same size");
        }
    }

    private static void grown(Checkpoint held, Checkpoint own, Where where, Pack pack, Findings findings) {
        Growth growth = new Growth(held.size(), own.size());
        Optional<Reading<ConsistencyProof>> proof =
                growth.isFromNothing() ? Optional.of(Reading.of(ConsistencyProof.EMPTY)) : pack.consistency(growth);
        if (proof.isEmpty()) {
            findings.add(FindingCode.CONSISTENCY_MISSING, where, "there is no " + PackPart.path(growth));
        } else if (proof.get().value().filter(each -> !each.shows(held, own)).isPresent()) {
            findings.add(
                    FindingCode.HELD_INCONSISTENT,
                    where,
                    PackPart.path(growth) + " doesn't lead from it to the pack's");
        }
    }
}
