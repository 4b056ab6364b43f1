package org.mediationledger.statute;

/** A date needs a year whose working days the calendar does not know; no guess is made. */
public final class UnknownYearException extends StatuteRefusal {

    private final Rule rule;
    private final Trigger trigger;
    private final int year;
    private final String calendarEdition;

    UnknownYearException(TimeLimit limit, String provision, int year, String calendarEdition) {
        super(
                "%s from %s needs the year %s, which the calendar %s does not know"
                        .formatted(limit.rule(), limit.trigger().fact(), year, calendarEdition),
                limit.trigger().fact(),
                provision);
        this.rule = limit.rule();
        this.trigger = limit.trigger();
        this.year = year;
        this.calendarEdition = calendarEdition;
    }

    /** The rule whose date cannot be given. */
    public Rule rule() {
        return rule;
    }

    /** The fact whose date leads into the unknown year. */
    public Trigger trigger() {
        return trigger;
    }

    /** The year that is not known. */
    public int year() {
        return year;
    }

    /** The calendar that does not know it. */
    public String calendarEdition() {
        return calendarEdition;
    }
}
