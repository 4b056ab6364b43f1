package org.mediationledger.query.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The papers of one case that somebody may know of, now.
 *
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most
 */
public record ListPapers(
        CaseId caseId, Actor actor, @Nullable Long atLeastVersion) implements LedgerQuery<PapersAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.READ_PAPERS);
    }

    /** Who reads: an emergency opens a case's story, not its papers. */
    Actor reader() {
        return new Actor(actor.account(), actor.role(), actor.organisation());
    }

    @Override
    public PapersAnswer refused(QueryRefusal why) {
        return new PapersAnswer(List.of(), -1, why);
    }
}
