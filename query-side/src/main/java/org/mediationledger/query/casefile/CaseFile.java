package org.mediationledger.query.casefile;

import java.time.Instant;
import java.util.List;
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
        Intake intake,
        Matter matter,
        Choices choices,
        Arrangement arrangement,
        List<Meeting> meetings,
        Conclusion conclusion,
        List<Certificate> certificates,
        Aftermath aftermath,
        Grants access,
        ClockFace clocks,
        Milestones milestones) {

    boolean tellsTheSameAs(CaseFile other) {
        return equals(new CaseFile(
                other.caseId,
                other.status,
                position,
                recordedAt,
                other.intake,
                other.matter,
                other.choices,
                other.arrangement,
                other.meetings,
                other.conclusion,
                other.certificates,
                other.aftermath,
                other.access,
                other.clocks,
                other.milestones));
    }

    /** The file as somebody so entitled reads it: contacts and accounts only where the table of rights shows them. */
    CaseFile readBy(Entitlement entitlement) {
        return entitlement.contacts()
                ? this
                : new CaseFile(
                        caseId,
                        status,
                        position,
                        recordedAt,
                        intake.withoutContacts(),
                        matter,
                        choices,
                        arrangement,
                        meetings,
                        conclusion,
                        certificates,
                        aftermath,
                        Grants.NONE,
                        clocks,
                        milestones);
    }
}
