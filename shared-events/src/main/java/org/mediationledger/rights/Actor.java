package org.mediationledger.rights;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;

/**
 * Who acts.
 *
 * @param organisation the directory's id or official code of the organisation that the account belongs to; families,
 *     representatives and auditors have none
 */
public record Actor(AccountId account, Role role, @Nullable String organisation) {}
