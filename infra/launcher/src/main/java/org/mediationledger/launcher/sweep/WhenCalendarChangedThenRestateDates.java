package org.mediationledger.launcher.sweep;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CalendarCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.due.ListOutdated;
import org.mediationledger.query.due.OutdatedList;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.desk.Itself;
import org.mediationledger.web.desk.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where dates run that were stated under an edition of the calendar or the rules that is no longer in force, asks each case
 * to state them anew. Its list is a view, and may lag: a command names the version that it rests on, and bears a key that
 * follows from it, so that a case restates once whatever is sent twice.
 */
final class WhenCalendarChangedThenRestateDates implements Chore {

    /** The most cases whose dates fit into one message. */
    static final int PAGE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(WhenCalendarChangedThenRestateDates.class);
    private static final Enquiry.Kind<OutdatedList> KIND =
            new Enquiry.Kind<>(OutdatedList.class, OutdatedList::refusal);

    private final Enquiry enquiry;
    private final Desk desk;
    private final Set<String> inForce;

    WhenCalendarChangedThenRestateDates(Enquiry enquiry, Desk desk, Set<String> inForce) {
        this.enquiry = enquiry;
        this.desk = desk;
        this.inForce = Set.copyOf(inForce);
    }

    @Override
    public boolean finish() {
        boolean finished = true;
        OutdatedList page = page(null);
        while (!page.cases().isEmpty()) {
            for (OutdatedList.Outdated outdated : page.cases()) {
                finished &= restated(outdated);
            }
            page = page(page.cases().getLast().caseId());
        }
        return finished && !page.freshness().rebuilding();
    }

    private OutdatedList page(@Nullable CaseId after) {
        return enquiry.ask(new ListOutdated(Itself.ACTOR, inForce, after, PAGE), KIND);
    }

    private boolean restated(OutdatedList.Outdated outdated) {
        try {
            desk.submit(submission(outdated), new CalendarCommand.RestateDates(outdated.caseId(), outdated.stated()));
            return true;
        } catch (CommandRefused refused) {
            RefusalCode code = refused.refusal().code();
            LOG.info("dates of case {} were not restated: {}", outdated.caseId(), code);
            return code != RefusalCode.VERSION_STALE;
        }
    }

    private Submission submission(OutdatedList.Outdated outdated) {
        String key = "restate-dates|" + new TreeSet<>(inForce) + "|" + outdated.caseId() + "|" + outdated.version();
        return new Submission(Itself.ACTOR, key, key, outdated.version());
    }
}
