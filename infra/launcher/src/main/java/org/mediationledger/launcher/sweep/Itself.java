package org.mediationledger.launcher.sweep;

import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** The ledger as an actor. */
final class Itself {

    static final Actor ACTOR = new Actor(new AccountId("ledger"), Role.LEDGER, null);

    private Itself() {}
}
