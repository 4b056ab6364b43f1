package org.mediationledger.query.released;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The papers of one case that can be chosen for a bundle.
 *
 * @param asAt as they were then; absent: now
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most; not together with asAt
 */
public record ListReleasedPapers(
        CaseId caseId,
        Actor actor,
        @Nullable AsAt asAt,
        @Nullable Long atLeastVersion) implements LedgerQuery<ReleasedPapersAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.READ_PAPERS);
    }

    /** Who reads: an emergency opens a case's story, not its papers. */
    Actor reader() {
        return new Actor(actor.account(), actor.role(), actor.organisation());
    }

    @Override
    public ReleasedPapersAnswer refused(QueryRefusal why) {
        return new ReleasedPapersAnswer(ReleasedPapers.NONE, -1, why);
    }
}
