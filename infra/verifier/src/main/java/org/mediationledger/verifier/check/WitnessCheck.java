package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mediationledger.digest.note.Cosignature;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;

/** Enough witnesses have cosigned, at times that can be. A policy that asks for no witness doesn't make one needless. */
final class WitnessCheck implements Check {

    private static final Where HERE = Where.file(PackPart.CHECKPOINT.path());

    @Override
    public void over(Evidence evidence, Findings findings) {
        evidence.judged().value().ifPresent(judged -> check(judged, evidence, findings));
    }

    /** When the newest of the leaves was recorded. */
    static Optional<Instant> newest(Stream<PackedLeaf> leaves) {
        return leaves.flatMap(leaf -> leaf.facts().recordedAt().stream()).max(Comparator.naturalOrder());
    }

    private static void check(TlogPolicy.Judged judged, Evidence evidence, Findings findings) {
        if (!judged.quorum() || judged.cosignatures().isEmpty()) {
            findings.add(FindingCode.NO_WITNESS, HERE, judged.cosignatures().size() + " known witnesses signed");
        }
        Optional<Instant> newest = newest(evidence.pack().leaves().stream());
        for (Cosignature cosignature : judged.cosignatures()) {
            Instant time = Cosigned.time(cosignature);
            if (Skew.TWO_CLOCKS.isLater(time, evidence.trust().now())) {
                findings.add(FindingCode.COSIGNATURE_TIME, HERE, said(cosignature, " lies in the future"));
            }
            if (newest.isPresent() && Skew.TWO_CLOCKS.isLater(newest.get(), time)) {
                findings.add(FindingCode.COSIGNATURE_TIME, HERE, said(cosignature, " lies before the newest entry"));
            }
        }
    }

    private static String said(Cosignature cosignature, String problem) {
        return "the time of " + cosignature.witness().name() + problem;
    }
}
