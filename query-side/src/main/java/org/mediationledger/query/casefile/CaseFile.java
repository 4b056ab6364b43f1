package org.mediationledger.query.casefile;

import java.time.Instant;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;
import org.mediationledger.rights.Entitlement;

/**
 * Everything that is known of one case, as corrected, as far as its reader may know it.
 *
 * @param position of the newest event that the file shows
 * @param recordedAt when that event was recorded
 */
public record CaseFile(
        CaseId caseId,
        CaseStatus status,
        long position,
        Instant recordedAt,
        Contents contents,
        ClockFace clocks,
        Milestones milestones) {

    boolean tellsTheSameAs(CaseFile other) {
        return status == other.status
                && contents.equals(other.contents)
                && clocks.equals(other.clocks)
                && milestones.equals(other.milestones);
    }

    /** The file as somebody so entitled reads it: contacts and accounts only where the table of rights shows them. */
    CaseFile readBy(Entitlement entitlement) {
        return entitlement.contacts()
                ? this
                : new CaseFile(caseId, status, position, recordedAt, contents.withoutContacts(), clocks, milestones);
    }
}
