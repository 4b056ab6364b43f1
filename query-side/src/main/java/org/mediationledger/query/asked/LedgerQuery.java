package org.mediationledger.query.asked;

import java.util.Set;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * Any question to the query side.
 *
 * @param <A> its answer: data only, refusals included, because exceptions do not survive another process
 */
public interface LedgerQuery<A> {

    /** Who asks. */
    Actor actor();

    /** What the actor's role must be entitled to, all of it. */
    Set<Action> needs();

    /** The answer that is a refusal. */
    A refused(QueryRefusal why);
}
