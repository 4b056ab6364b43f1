package org.mediationledger.verifier;

import java.util.List;
import org.mediationledger.verifier.check.SplitView;
import org.mediationledger.verifier.check.Withheld;
import org.mediationledger.verifier.finding.Finding;
import org.mediationledger.verifier.finding.Verdict;

/**
 * What came of checking a pack.
 *
 * @param verdict the worst that any finding leaves
 * @param told what the pack is of, as it says itself
 * @param findings one for each problem, in the order of the checks; of each code not more than are kept
 * @param count how many findings there were
 * @param withheld how many values the pack doesn't show
 * @param notProved what a valid pack doesn't prove either, as sentences
 * @param splitViews pairs of checkpoints that prove two histories
 */
public record Report(
        Verdict verdict,
        Told told,
        List<Finding> findings,
        long count,
        Withheld withheld,
        List<String> notProved,
        List<SplitView> splitViews) {

    /** Takes copies. */
    public Report {
        findings = List.copyOf(findings);
        notProved = List.copyOf(notProved);
        splitViews = List.copyOf(splitViews);
    }
}
