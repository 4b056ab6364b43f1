package org.mediationledger.query.testing;

import java.util.Set;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;

/** Actors who reach a case, or do not. */
public final class Actors {

    private Actors() {}

    /** Somebody of that role who reaches a case of that scope, as far as the role can. */
    public static Actor reaching(Role role, CaseScope scope) {
        return switch (RightsTable.of(role).reach()) {
            case NONE, ALL -> new Actor(new AccountId("anybody"), role, null);
            case REFERRED -> new Actor(new AccountId("anybody"), role, scope.referredBy());
            case PROVIDED -> new Actor(new AccountId("anybody"), role, scope.provider());
            case ADVISED -> new Actor(new AccountId("anybody"), role, scope.adviserOrganisation());
            case CONDUCTED -> new Actor(first(scope.mediators()), role, null);
            case OF_AUTHORITY, OF_AUTHORITY_UNDER_APPEAL ->
                new Actor(new AccountId("anybody"), role, scope.localAuthority());
            case OF_COMMISSIONER ->
                new Actor(
                        new AccountId("anybody"),
                        role,
                        scope.commissioners().stream().findFirst().orElse(null));
            case GRANTED -> new Actor(first(scope.granted()), role, null);
        };
    }

    /** Somebody of that role who belongs to none of the bodies of any case. */
    public static Actor stranger(Role role) {
        return new Actor(new AccountId("stranger"), role, "strangers");
    }

    private static AccountId first(Set<AccountId> accounts) {
        return accounts.stream().findFirst().orElse(new AccountId("nobody"));
    }
}
