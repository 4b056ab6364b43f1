package org.mediationledger.verifier.check;

import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Fault;
import org.mediationledger.verifier.pack.PackPart;

/** The checkpoint is one, signed by the log; and no key that the reader knows has a bad signature on it. */
final class CheckpointCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        evidence.judged().fault().ifPresent(fault -> add(fault, findings));
    }

    private static void add(Fault fault, Findings findings) {
        findings.add(fault.code(), Where.file(PackPart.CHECKPOINT.path()), fault.detail());
    }
}
