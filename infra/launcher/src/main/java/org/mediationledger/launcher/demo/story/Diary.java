package org.mediationledger.launcher.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Where a case stands in time: always within office hours of a working day in England, and never back. */
final class Diary {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 30);
    private static final int LAST_START = 16 * 60;
    private static final int MILLIS_OF_MINUTE = 60_000;

    private final Chance chance;
    private LocalDateTime now;

    Diary(LocalDate day, Chance chance) {
        this.chance = chance;
        this.now = someTimeOn(WorkWeek.onOrAfter(day));
    }

    LocalDate day() {
        return now.toLocalDate();
    }

    /** The local time, in minutes. */
    LocalTime time() {
        return now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    Instant instant() {
        return now.atZone(ENGLAND).toInstant();
    }

    /** Some minutes later; in the morning of the next working day where the office closes meanwhile. */
    void soon() {
        LocalDateTime later = now.plusSeconds(chance.between(90, 900)).plusNanos(millis());
        now = later.toLocalTime().isBefore(CLOSES)
                ? later
                : WorkWeek.after(day(), 1)
                        .atTime(OPENS)
                        .plusMinutes(chance.between(0, 90))
                        .plusNanos(millis());
    }

    /** No earlier than another case stands. */
    void follow(Diary other) {
        now = other.now.isAfter(now) ? other.now : now;
    }

    /** So many working days later; the same day where it is none. */
    void pass(int least, int most) {
        int days = chance.between(least, most);
        if (days > 0) {
            now = someTimeOn(WorkWeek.after(day(), days));
        }
    }

    /** On that day or the next working day; stays where the day has come already. */
    void until(LocalDate day) {
        if (day.isAfter(day())) {
            now = someTimeOn(WorkWeek.onOrAfter(day));
        }
    }

    /** At a time of a day; stays where that has passed. */
    void until(LocalDate day, LocalTime time) {
        LocalDateTime then = day.atTime(time).plusNanos(millis());
        if (then.isAfter(now)) {
            now = then;
        }
    }

    private LocalDateTime someTimeOn(LocalDate day) {
        int opens = OPENS.getHour() * 60;
        return day.atStartOfDay().plusMinutes(chance.between(opens, LAST_START)).plusNanos(millis());
    }

    private long millis() {
        return chance.between(0, MILLIS_OF_MINUTE - 1) * 1_000_000L;
    }
}
