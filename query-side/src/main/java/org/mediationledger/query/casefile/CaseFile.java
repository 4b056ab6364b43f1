package org.mediationledger.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.offer.WrittenOffer;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;

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

    /** The file as somebody reads it, at the position of the newest event that it shows them. */
    CaseFile readBy(Reader reader) {
        Contents read = contents.readBy(reader);
        Milestones steps = milestones.withoutOwnWords(reader::missesWordsOf);
        return new CaseFile(
                caseId,
                reader.missesWords() ? steps.status() : status,
                Math.max(position, read.intake().contactsPosition()),
                recordedAt,
                read,
                clocks.withoutCertificatesOf(certificatesOwedTo(reader)),
                steps);
    }

    /** Whose certificates are owed on words that the reader does not see. */
    private Predicate<String> certificatesOwedTo(Reader reader) {
        List<Intake.Holder> holders = contents.intake().holders();
        return clock -> holders.stream()
                .filter(holder -> clock.endsWith("/" + holder.person()))
                .findFirst()
                .or(() -> holders.stream().findFirst())
                .filter(holder -> reader.missesWordsOf(holder.person()))
                .isPresent();
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
