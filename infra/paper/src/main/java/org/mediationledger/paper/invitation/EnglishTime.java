package org.mediationledger.paper.invitation;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;

/**
 * The time in England as calendars are told it (RFC 5545, section 3.6.5): summer time from the last Sunday in March to the last Sunday in
 * October, at 1:00 UTC (Summer Time Act 1972, s 1, as it has stood since 1996).
 */
final class EnglishTime {

    private static final int FIRST_YEAR = 1996;
    private static final int MARCH = 3;
    private static final int OCTOBER = 10;
    private static final UtcOffset WINTER = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);

    private EnglishTime() {}

    static TimezoneAssignment assignment() {
        VTimezone zone = new VTimezone(Appointment.ENGLAND.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, WINTER, SUMMER, "BST", new DateTimeComponents(FIRST_YEAR, MARCH, 31, 1, 0, 0, false), MARCH);
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, SUMMER, WINTER, "GMT", new DateTimeComponents(FIRST_YEAR, OCTOBER, 27, 2, 0, 0, false), OCTOBER);
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(Appointment.ENGLAND), zone);
    }

    private static void change(
            Observance observance, UtcOffset from, UtcOffset to, String name, DateTimeComponents first, int month) {
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.addTimezoneName(name);
        observance.setDateStart(first);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
