package org.mediationledger.query.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * What somebody needs of a letter on a later day than that on which it was written: certificates in force, agreements, and meetings
 * that are still to come as they were last arranged. What only told of that day (advice, offers) is not told again as if it were new.
 */
final class Lasting {

    private record Arranged(UUID event, LocalDate plannedOn) {}

    /** By meeting. */
    private final Map<UUID, Arranged> arranged = new HashMap<>();

    /** By certificate: the event of its issue. */
    private final Map<UUID, UUID> inForce = new HashMap<>();

    void take(RecordedEvent recorded) {
        UUID event = recorded.eventId();
        switch (recorded.event()) {
            case MeetingEvent.MeetingArranged e ->
                arranged.put(e.meeting().value(), new Arranged(event, e.plannedOn()));
            case MeetingEvent.MeetingMoved e -> arranged.put(e.meeting().value(), new Arranged(event, e.plannedOn()));
            case MeetingEvent.MeetingCancelled e -> arranged.remove(e.meeting().value());
            case CertificateEvent.CertificateIssued e ->
                inForce.put(e.certificate().value(), event);
            case CertificateEvent.CertificateWithdrawn e ->
                inForce.remove(e.certificate().value());
            case LedgerEvent e -> {}
        }
    }

    boolean isNeeded(OwedLetter letter, LocalDate on) {
        return switch (letter.occasion()) {
            case CERTIFICATE_ISSUED -> letter.about().equals(inForce.get(letter.subject()));
            case AGREEMENT_MADE -> true;
            case MEETING_ARRANGED -> isToCome(arranged.get(letter.subject()), letter, on);
            case ADVICE_GIVEN, AUTHORITY_INFORMED, COMMISSIONER_INFORMED, MEETING_CANCELLED, WRITTEN_OFFER -> false;
        };
    }

    private static boolean isToCome(@Nullable Arranged last, OwedLetter letter, LocalDate on) {
        return last != null
                && last.event().equals(letter.about())
                && !last.plannedOn().isBefore(on);
    }
}
