package org.mediationledger.verifier.check;

import org.mediationledger.verifier.finding.Findings;

/** One thing that must hold of a pack. */
@FunctionalInterface
interface Check {

    /** Looks, and adds a finding for each problem; never throws because of what the pack holds. */
    void over(Evidence evidence, Findings findings);
}
