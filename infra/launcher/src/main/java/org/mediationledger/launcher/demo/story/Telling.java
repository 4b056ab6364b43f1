package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Submission;

/**
 * Everything that the chapters of one case share.
 *
 * @param index which case of its plot, from 0: the first ones tell what must appear at least once
 * @param today the first day that is not told
 * @param punctual nothing is written down late, because a day of the plot must be met
 * @param second the case that is told together with this one, where there is one
 */
record Telling(
        Script script,
        Chance chance,
        Cast cast,
        Matter matter,
        People people,
        int index,
        LocalDate today,
        boolean punctual,
        @Nullable Telling second) {

    private static final int WRITTEN_DOWN_LATE = 6;

    /** The same with other people. */
    Telling of(Family family) {
        return new Telling(script, chance, cast.with(family), matter, people, index, today, punctual, second);
    }

    /** The same about something else. */
    Telling about(Matter other) {
        return new Telling(script, chance, cast, other, people, index, today, punctual, second);
    }

    CaseId caseId() {
        return script.caseId();
    }

    Diary diary() {
        return script.diary();
    }

    Submission add(Actor actor, Deed deed) {
        return script.add(actor, deed);
    }

    /** The day on which the next thing happens. Now and then it is written down days later only. */
    LocalDate happens() {
        LocalDate day = diary().day();
        if (!punctual && chance.percent(WRITTEN_DOWN_LATE)) {
            diary().pass(2, 6);
        }
        return day;
    }

    /** Waits for so many working days. */
    void pass(int least, int most) {
        diary().pass(least, most);
    }
}
