package org.mediationledger.verifier.check;

import java.util.List;
import java.util.Optional;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Heads;
import org.mediationledger.verifier.pack.HeadsPath;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;

/** The log's list of all cases, if the pack has it, states of this case what its entries show for that moment. */
final class AllCasesCheck implements Check {

    private static final Where PATH = Where.file(PackPart.HEADS_PATH.path());

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        pack.headsPath().ifPresent(reading -> {
            reading.fault().ifPresent(fault -> findings.add(fault.code(), PATH, fault.detail()));
            reading.value().ifPresent(path -> {
                head(path.head(), pack, findings);
                pack.heads()
                        .ifPresent(leaf -> leaf.json()
                                .value()
                                .flatMap(Heads::ofAll)
                                .ifPresent(all -> list(all, path, leaf, pack, findings)));
            });
        });
    }

    private static void head(CaseHead head, Pack pack, Findings findings) {
        if (LeafFormCheck.caseOf(pack)
                .filter(caseName -> !caseName.equals(head.pseudonym()))
                .isPresent()) {
            findings.add(FindingCode.FOREIGN_CASE, PATH, "the case's pseudonym is another");
        }
        Optional<PackedLeaf> last = SealCheck.entry(pack.entries(), head.events());
        if (last.isEmpty()) {
            findings.add(FindingCode.CASE_HEAD_MISMATCH, PATH, "the list of all cases has its entry " + head.events());
        } else if (!last.get().hash().equals(head.head())) {
            findings.add(
                    FindingCode.CASE_HEAD_MISMATCH,
                    last.get().where(),
                    "its hash is not the one that the list of all cases states");
        }
    }

    private static void list(Heads.AllCases all, HeadsPath path, PackedLeaf leaf, Pack pack, Findings findings) {
        if (all.cases() != path.cases() || !path.check(all.root()).holds()) {
            findings.add(FindingCode.HEADS_MISMATCH, PATH, "the path doesn't lead to the list's root");
        }
        if (leaf.index().isPresent() && all.size() > leaf.index().getAsLong()) {
            findings.add(FindingCode.HEADS_MISMATCH, leaf.where(), "it tells of a log that holds the list itself");
        }
        if (before(all.size(), pack.entries()) != path.head().events()) {
            findings.add(
                    FindingCode.HEADS_MISMATCH, leaf.where(), "the log held another number of entries at that moment");
        }
    }

    private static long before(long size, List<PackedLeaf> entries) {
        return entries.stream()
                .filter(entry -> entry.index().orElse(Long.MAX_VALUE) < size)
                .count();
    }
}
