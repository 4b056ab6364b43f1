package org.mediationledger.launcher.sweep;

import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.worklist.LapsedList;
import org.mediationledger.query.worklist.ListLapsed;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.desk.Itself;
import org.mediationledger.web.desk.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a representative's authority has had its last day, asks the case to end the access that rests on it. Its list is a
 * view, and may lag: a command names the version that it rests on, and bears a key that follows from it.
 */
final class WhenAuthorityLapsedThenEndAccess implements Chore {

    private static final int PAGE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(WhenAuthorityLapsedThenEndAccess.class);
    private static final Enquiry.Kind<LapsedList> KIND = new Enquiry.Kind<>(LapsedList.class, LapsedList::refusal);

    private final Enquiry enquiry;
    private final Desk desk;

    WhenAuthorityLapsedThenEndAccess(Enquiry enquiry, Desk desk) {
        this.enquiry = enquiry;
        this.desk = desk;
    }

    @Override
    public boolean finish() {
        boolean finished = true;
        LapsedList page = page(null);
        while (!page.cases().isEmpty()) {
            for (LapsedList.Lapsed lapsed : page.cases()) {
                finished &= ended(lapsed);
            }
            page = page(page.cases().getLast().caseId());
        }
        return finished && !page.freshness().rebuilding();
    }

    private LapsedList page(@Nullable CaseId after) {
        return enquiry.ask(new ListLapsed(Itself.ACTOR, after, PAGE), KIND);
    }

    private boolean ended(LapsedList.Lapsed lapsed) {
        try {
            desk.submit(submission(lapsed), new RepresentativeCommand.EndLapsedAccess(lapsed.caseId(), null));
            return true;
        } catch (CommandRefused refused) {
            RefusalCode code = refused.refusal().code();
            LOG.info("access to case {} was not ended: {}", lapsed.caseId(), code);
            return code != RefusalCode.VERSION_STALE;
        }
    }

    private static Submission submission(LapsedList.Lapsed lapsed) {
        String key = "end-lapsed-access|" + lapsed.caseId() + "|" + lapsed.version();
        return new Submission(Itself.ACTOR, key, key, lapsed.version());
    }
}
