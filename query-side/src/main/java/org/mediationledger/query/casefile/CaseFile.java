package org.mediationledger.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.offer.WrittenOffer;
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

    /** Since when the family is owed a written offer, as of that day; null where it is owed none. */
    public @Nullable LocalDate offerDueSince(LocalDate today) {
        LocalDate from = WrittenOffer.dueFrom(
                clocks.running().stream().map(RunningClock::date).toList(),
                contents.offers().made().stream()
                        .map(offer -> offer.mark().occurredOn())
                        .toList());
        return from == null || today.isBefore(from) ? null : from;
    }
}
