package org.mediationledger.web.bundle;

import java.util.Map;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.desk.Submission;

/**
 * A bundle to be made.
 *
 * @param submission that asked for it: what becomes of it is told in its name
 * @param beside the files that go beside it
 */
record Job(
        CaseId caseId,
        BundleId bundle,
        Submission submission,
        Wanted wanted,
        Map<Piece, Exhibited> beside,
        Progress progress) {

    /** Takes an unmodifiable copy. */
    Job {
        beside = Map.copyOf(beside);
    }
}
