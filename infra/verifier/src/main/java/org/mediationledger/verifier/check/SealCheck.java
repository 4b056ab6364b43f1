package org.mediationledger.verifier.check;

import java.util.List;
import java.util.Optional;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.Heads;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;

/** The seal, which was logged before the pack was made, states as many entries, and the same last one. */
final class SealCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        pack.export()
                .ifPresent(export -> export.json()
                        .value()
                        .flatMap(Heads::of)
                        .ifPresent(seal -> compare(seal, pack.entries(), export, findings)));
    }

    private static void compare(CaseHead seal, List<PackedLeaf> entries, PackedLeaf export, Findings findings) {
        long last = entries.isEmpty() ? 0 : entries.getLast().number().orElseThrow();
        if (seal.events() != last) {
            findings.add(
                    FindingCode.CASE_HEAD_MISMATCH,
                    export.where(),
                    "the seal is of " + seal.events() + " entries, and the last one here is number " + last);
        }
        Optional<PackedLeaf> head = entry(entries, seal.events());
        if (head.isPresent() && !head.get().hash().equals(seal.head())) {
            findings.add(
                    FindingCode.CASE_HEAD_MISMATCH, head.get().where(), "its hash is not the one that the seal states");
        }
    }

    /** The entry with that number. */
    static Optional<PackedLeaf> entry(List<PackedLeaf> entries, long number) {
        return entries.stream()
                .filter(entry -> entry.number().orElseThrow() == number)
                .findFirst();
    }
}
