package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A time limit whose clock has started.
 *
 * @param limit which one
 * @param runsFrom the date of the fact that started it
 * @param provision what the governing rule set says of it
 * @param workingDays the calendar
 * @param edition the rule set and the calendar
 */
record RunningLimit(TimeLimit limit, LocalDate runsFrom, Provision provision, WorkingDays workingDays, String edition) {

    /** The last year whose clocks can be written with years of four digits. */
    private static final int LAST_YEAR = 9998;

    /**
     * Takes no year that would not be written with four digits.
     *
     * @throws UnknownYearException when the year has not four digits
     */
    RunningLimit {
        if (runsFrom.getYear() < 1 || runsFrom.getYear() > LAST_YEAR) {
            throw new UnknownYearException(limit, provision.citation(), runsFrom.getYear(), workingDays.edition());
        }
    }

    /**
     * The day on which the time ends, before anything that moves it.
     *
     * @throws UnknownYearException when that needs a year that the calendar does not know
     */
    LocalDate end() {
        return ask(calendar -> provision.length().after(runsFrom, calendar));
    }

    /**
     * Asks the calendar on behalf of this limit.
     *
     * @throws UnknownYearException naming this limit, when the answer needs a year that the calendar does not know
     */
    <T> T ask(Function<WorkingDays, T> question) {
        try {
            return question.apply(workingDays);
        } catch (YearOutsideCalendarException unknown) {
            throw new UnknownYearException(limit, provision.citation(), unknown.year(), unknown.calendarEdition());
        }
    }

    /** "2 weeks from Thu 22 Oct 2026 (agreement) is Thursday 5 November 2026.", and which working days were counted. */
    String arithmetic() {
        return provision.length() + " from " + Wording.shortDate(runsFrom) + " ("
                + limit.trigger().label() + ") is " + Wording.fullDate(end()) + counting() + ".";
    }

    private String counting() {
        Length length = provision.length();
        return switch (length.unit()) {
            case MONTH, WEEK, DAY -> "";
            case WORKING_DAY ->
                ask(calendar -> calendar.after(runsFrom, length.number()).inWords(calendar));
        };
    }

    /** This limit, as another provision modifies it. */
    RunningLimit under(String citation) {
        return new RunningLimit(
                limit, runsFrom, new Provision(provision.length(), citation, provision.duty()), workingDays, edition);
    }

    /** Due when the time ends, on whatever day that is. */
    StatutoryDate due(DutyHolder owedBy, Condition condition) {
        return due(end(), null, owedBy, condition, Wording.sentences(arithmetic(), provision.duty()));
    }

    StatutoryDate due(
            LocalDate dueOn, @Nullable LocalDate targetOn, DutyHolder owedBy, Condition condition, String explanation) {
        return new StatutoryDate(
                limit.rule(),
                dueOn,
                targetOn,
                condition != Condition.NONE,
                owedBy,
                limit.trigger(),
                runsFrom,
                provision.citation(),
                Wording.sentences(explanation, condition.sentence()),
                edition);
    }
}
