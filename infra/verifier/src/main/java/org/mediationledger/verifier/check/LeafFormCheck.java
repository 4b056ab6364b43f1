package org.mediationledger.verifier.check;

import java.util.Optional;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.Manifest;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.Reading;

/** Each leaf is canonical, of a known kind and version, and of the pack's case. */
final class LeafFormCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        Optional<String> caseName = caseOf(pack);
        for (PackedLeaf leaf : pack.leaves()) {
            leaf.json().fault().ifPresent(fault -> findings.add(fault.code(), leaf.where(), fault.detail()));
            if (isForeign(leaf, caseName)) {
                findings.add(FindingCode.FOREIGN_CASE, leaf.where(), "the case's pseudonym is another");
            }
        }
    }

    /** The case that the pack says to be of; without a list of contents, that of the pack's seal. */
    static Optional<String> caseOf(Pack pack) {
        return pack.manifest()
                .flatMap(Reading::value)
                .map(Manifest::caseName)
                .or(() -> pack.export().flatMap(export -> export.facts().caseName()));
    }

    private static boolean isForeign(PackedLeaf leaf, Optional<String> caseName) {
        return caseName.isPresent()
                && leaf.facts()
                        .caseName()
                        .filter(each -> !caseName.equals(Optional.of(each)))
                        .isPresent();
    }
}
