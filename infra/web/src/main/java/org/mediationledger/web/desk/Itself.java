package org.mediationledger.web.desk;

import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** The ledger as an actor: what it does by itself. */
public final class Itself {

    /** Nobody signs in as this. */
    public static final Actor ACTOR = new Actor(new AccountId("ledger"), Role.LEDGER, null);

    private Itself() {}
}
