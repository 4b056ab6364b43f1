package org.mediationledger.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.offer.WrittenOffer;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;

/**
 * Everything that is known of one case, as corrected, as far as its reader may know it.
 *
 * @param position of the newest event that the file shows
 * @param recordedAt when that event was recorded
 * @param words what right-holders said for themselves; nothing in a file as somebody reads it
 */
public record CaseFile(
        CaseId caseId,
        CaseStatus status,
        long position,
        Instant recordedAt,
        Contents contents,
        ClockFace clocks,
        Milestones milestones,
        OwnWords words) {

    boolean tellsTheSameAs(CaseFile other) {
        return status == other.status
                && contents.equals(other.contents)
                && clocks.equals(other.clocks)
                && milestones.equals(other.milestones);
    }

    /** The file as somebody reads it, at the position of the newest event that it shows them. */
    CaseFile readBy(Reader reader) {
        Contents read = contents.readBy(reader);
        Milestones steps = milestones.withoutOwnWords(reader::missesWordsOf);
        OwnWords.Moment newest = newest(reader);
        return new CaseFile(
                caseId,
                reader.missesWords() ? steps.status() : status,
                Math.max(newest.position(), read.intake().contactsPosition()),
                newest.recordedAt(),
                read,
                clocks.withoutCertificatesOf(reader::missesCertificateOn),
                steps,
                OwnWords.NONE);
    }

    /** What is kept from the reader moves nothing of what they read. */
    private OwnWords.Moment newest(Reader reader) {
        return reader.missesWords() ? words.newest(reader::missesWordsOf) : new OwnWords.Moment(position, recordedAt);
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
