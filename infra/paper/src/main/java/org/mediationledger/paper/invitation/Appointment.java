package org.mediationledger.paper.invitation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.mediationledger.paper.pdf.PrintableText;

/**
 * A meeting as calendars show it. No value can hold a name or what the meeting is about.
 *
 * @param id the same for as long as the meeting is, whatever changes
 * @param revision 0 at first, one more with each change and with the cancellation (RFC 5545, section 3.8.7.4)
 * @param on the day in England
 * @param startsAt in England's time, which that day has
 * @param lasts up to a day
 * @param place where, or how to join
 * @param reference the case's
 */
public record Appointment(
        UUID id, int revision, LocalDate on, LocalTime startsAt, Duration lasts, String place, String reference) {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_TEXT = 400;

    public Appointment {
        if (revision < 0) {
            throw new IllegalArgumentException("revision: 0 or more (RFC 5545, section 3.8.7.4)");
        }
        if (ENGLAND.getRules().getValidOffsets(on.atTime(startsAt)).isEmpty()) {
            throw new IllegalArgumentException("startsAt: clocks in England skip this time on " + on);
        }
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("lasts: more than nothing, and up to a day");
        }
        place = text("place", place);
        reference = text("reference", reference);
    }

    private static String text(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(field + ": 1 to " + LONGEST_TEXT + " characters");
        }
        return PrintableText.of(field, value.strip());
    }

    /** When it starts; of two such times, as clocks go back, the first. */
    public ZonedDateTime start() {
        return on.atTime(startsAt).atZone(ENGLAND);
    }

    /** When it ends. */
    public ZonedDateTime end() {
        return start().plus(lasts);
    }

    /** The same meeting at another time or place. */
    public Appointment moved(LocalDate newDay, LocalTime newStart, Duration newLength, String newPlace) {
        return new Appointment(id, revision + 1, newDay, newStart, newLength, newPlace, reference);
    }

    /** As its cancellation names it. */
    public Appointment cancelled() {
        return new Appointment(id, revision + 1, on, startsAt, lasts, place, reference);
    }
}
