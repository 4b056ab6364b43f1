package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;

/** Letting families and representatives in. */
final class AccessRules {

    private static final Set<Role> GRANTABLE = EnumSet.of(Role.FAMILY, Role.REPRESENTATIVE);

    private AccessRules() {}

    static List<Draft> decide(Asked asked, AccessCommand command) {
        Set<AccountId> granted = asked.facts().access().granted().keySet();
        return switch (command) {
            case AccessCommand.GrantAccess c -> {
                Require.that(
                        GRANTABLE.contains(c.role()),
                        ROLE_NOT_GRANTABLE,
                        "role",
                        "Only families and representatives are let into a case; others reach it by their"
                                + " organisation.");
                Require.that(
                        asked.facts().intake().knows(c.person())
                                || asked.facts().holders().named().containsKey(c.person()),
                        PERSON_UNKNOWN,
                        "person",
                        "The case has no such person.");
                Holding.actsOrIsChild(asked.facts(), c.person());
                Require.that(
                        !asked.facts().holders().portalUnsafe(c.person()),
                        PORTAL_NOT_SAFE,
                        "person",
                        "That person asked not to be reached through the portal; ask them before anybody is let in for"
                                + " them.");
                Require.that(
                        !granted.contains(c.account()),
                        ACCESS_ALREADY_GRANTED,
                        "account",
                        "The account may see the case already.");
                yield List.of(Draft.plain(
                        new AccessEvent.AccessGranted(c.caseId(), c.account(), c.role(), c.person(), asked.on())));
            }
            case AccessCommand.RevokeAccess c -> {
                Require.that(
                        granted.contains(c.account()),
                        ACCESS_NOT_GRANTED,
                        "account",
                        "The account may not see the case.");
                yield List.of(Draft.plain(new AccessEvent.AccessRevoked(c.caseId(), c.account(), asked.on())));
            }
        };
    }
}
