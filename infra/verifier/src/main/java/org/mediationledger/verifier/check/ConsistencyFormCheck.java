package org.mediationledger.verifier.check;

import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.ConsistencyProof;
import org.mediationledger.verifier.pack.Growth;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.Reading;

/** Each proof of growth is in its form and of the length that its sizes ask for, whether the reader needs it or not. */
final class ConsistencyFormCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        for (Growth growth : evidence.pack().growths()) {
            evidence.pack().consistency(growth).ifPresent(reading -> report(reading, growth, findings));
        }
    }

    private static void report(Reading<ConsistencyProof> reading, Growth growth, Findings findings) {
        Where where = Where.file(PackPart.path(growth));
        reading.fault().ifPresent(fault -> findings.add(fault.code(), where, fault.detail()));
        if (reading.value().filter(proof -> !proof.isAsLongAs(growth)).isPresent()) {
            findings.add(FindingCode.CONSISTENCY_MALFORMED, where, "it has not as many hashes as its sizes ask for");
        }
    }
}
