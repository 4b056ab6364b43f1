package org.mediationledger.verifier.check;

import java.util.List;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;

/** All checks, in their order. */
public final class Checks {

    private static final List<Check> IN_ORDER = List.of(
            new ContainerCheck(),
            new ManifestCheck(),
            new ManifestAgreesCheck(),
            new CheckpointCheck(),
            new WitnessCheck(),
            new TimeStampCheck(),
            new LeafFormCheck(),
            new InclusionCheck(),
            new IndexCheck(),
            new ChainCheck(),
            new SealCheck(),
            new AllCasesCheck(),
            new TimeCheck(),
            new DisclosureCheck(),
            new ConsistencyFormCheck(),
            new HeldCheck());

    private Checks() {}

    /** Makes all checks, whatever the earlier ones found. */
    public static Findings of(Evidence evidence) {
        return of(evidence, IN_ORDER);
    }

    /** A check that fails is a fault of this program's: the pack is then not checked, and said not to be. */
    static Findings of(Evidence evidence, List<Check> checks) {
        Findings findings = new Findings();
        for (Check check : checks) {
            try {
                check.over(evidence, findings);
            } catch (RuntimeException fault) {
                String what = check.getClass().getSimpleName() + ": "
                        + fault.getClass().getSimpleName();
                findings.add(FindingCode.NOT_CHECKED, Where.file(""), what);
            }
        }
        return findings;
    }
}
