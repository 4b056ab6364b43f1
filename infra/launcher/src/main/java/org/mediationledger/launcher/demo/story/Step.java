package org.mediationledger.launcher.demo.story;

import java.time.Instant;
import java.util.Comparator;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.desk.Submission;

/**
 * One deed of the plan.
 *
 * @param caseNumber from 1
 * @param number within the case, from 1
 * @param at when it is done
 * @param submission who does it, under which idempotency key
 */
public record Step(int caseNumber, int number, CaseId caseId, Instant at, Submission submission, Deed deed) {

    static final Comparator<Step> IN_ORDER =
            Comparator.comparing(Step::at).thenComparingInt(Step::caseNumber).thenComparingInt(Step::number);

    /** For whoever looks for the place in the plan: names nobody. */
    @Override
    public String toString() {
        return "case " + caseNumber + ", step " + number + " ("
                + deed.getClass().getSimpleName() + ", " + submission.actor().role() + ", " + at + ")";
    }
}
