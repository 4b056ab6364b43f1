package org.mediationledger.query.reach;

import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.Reach;

/**
 * Who had a case until another provider took it over.
 *
 * @param mediators the accounts of those who reached it as mediators then
 * @param until the position of the event that ended it, which they still see
 */
public record Tenure(String provider, String adviserOrganisation, Set<AccountId> mediators, long until) {

    /** Takes an unmodifiable copy. */
    public Tenure {
        mediators = Set.copyOf(mediators);
    }

    Tenure without(AccountId mediator) {
        return new Tenure(
                provider,
                adviserOrganisation,
                mediators.stream().filter(one -> !one.equals(mediator)).collect(Collectors.toUnmodifiableSet()),
                until);
    }

    /**
     * Whether somebody reached the case by belonging to those who had it. Every other body is judged by what the case names
     * now: of an authority that is no longer responsible nothing is kept here.
     */
    boolean includes(Reach reach, Actor actor, CaseScope now) {
        return reach.includes(actor, now.providedBy(provider, adviserOrganisation, mediators));
    }
}
