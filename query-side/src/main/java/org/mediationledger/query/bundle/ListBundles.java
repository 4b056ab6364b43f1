package org.mediationledger.query.bundle;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The bundles of one case, as they are now.
 *
 * @param atLeastVersion waits until that version of the case is seen, three seconds at most
 */
public record ListBundles(
        CaseId caseId, Actor actor, @Nullable Long atLeastVersion) implements LedgerQuery<BundlesAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.READ_BUNDLES);
    }

    /** Who reads: an emergency opens a case's story, not its bundles. */
    Actor reader() {
        return new Actor(actor.account(), actor.role(), actor.organisation());
    }

    @Override
    public BundlesAnswer refused(QueryRefusal why) {
        return new BundlesAnswer(CaseBundles.NONE, why);
    }
}
