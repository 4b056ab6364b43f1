package org.mediationledger.rights;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;

/**
 * Who acts.
 *
 * @param organisation the directory's id or official code of the organisation that the account belongs to; families,
 *     representatives and auditors have none
 * @param breaksGlass reads in an emergency, for a reason that is recorded, what {@link Entitlement#emergency} opens
 */
public record Actor(AccountId account, Role role, @Nullable String organisation, boolean breaksGlass) {

    /** Who acts within their reach. */
    public Actor(AccountId account, Role role, @Nullable String organisation) {
        this(account, role, organisation, false);
    }

    /** The same, in an emergency. */
    public Actor breakingGlass() {
        return new Actor(account, role, organisation, true);
    }
}
