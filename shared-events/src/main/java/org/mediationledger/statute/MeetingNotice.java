package org.mediationledger.statute;

import java.util.stream.Stream;

/**
 * The family is told the date and place at least so many working days before the meeting (SEND Regulations 2014, reg
 * 37). The meeting's day is not counted; clear days, one more, are the target, because the law leaves open which is
 * meant.
 */
final class MeetingNotice implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        return statute.start(TimeLimit.MEETING_NOTICE, facts.meetingOn()).stream()
                .map(limit -> due(limit, new IssueMix(facts.issues()).arranger()));
    }

    private static StatutoryDate due(RunningLimit limit, DutyHolder arranger) {
        int number = limit.provision().length().number();
        WorkingDayCount lawful = limit.ask(calendar -> calendar.before(limit.runsFrom(), number));
        WorkingDayCount clear = limit.ask(calendar -> calendar.before(limit.runsFrom(), number + 1));
        return limit.due(
                lawful.last(),
                clear.last(),
                arranger,
                Condition.NONE,
                "%s before %s (meeting) is %s; for that many clear days, %s%s."
                        .formatted(
                                limit.provision().length(),
                                Wording.shortDate(limit.runsFrom()),
                                Wording.fullDate(lawful.last()),
                                Wording.shortDate(clear.last()),
                                clear.passingOver(limit.workingDays())));
    }
}
