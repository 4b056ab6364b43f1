package org.mediationledger.web.accessfile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;

/**
 * Somebody read something, or tried something that they may not. It holds nothing of a family: what was sought is left out,
 * and cases are named by their ids.
 *
 * @param at whole milliseconds
 * @param actor whose {@link Actor#breaksGlass()} counts for nothing here: the outcome says it
 * @param view which request it was: the method and the path as the interface declares it
 * @param action the right that the request needs
 * @param cases those that the answer shows; of an attempt, the one that was asked for. None where a search found none
 */
public record AccessRecord(
        Instant at,
        Actor actor,
        Purpose purpose,
        String view,
        Action action,
        List<CaseId> cases,
        AccessOutcome outcome) {

    /** Cuts the time to milliseconds, leaves an emergency to the outcome, and names each case once. */
    public AccessRecord {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        actor = new Actor(actor.account(), actor.role(), actor.organisation());
        cases = cases.stream().distinct().toList();
    }
}
