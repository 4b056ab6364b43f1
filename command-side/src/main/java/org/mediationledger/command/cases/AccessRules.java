package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Letting families and representatives in. */
final class AccessRules {

    private static final Set<Role> GRANTABLE = EnumSet.of(Role.FAMILY, Role.REPRESENTATIVE);

    private AccessRules() {}

    static List<Draft> decide(Asked asked, AccessCommand command) {
        Set<AccountId> granted = asked.facts().access().granted();
        return switch (command) {
            case AccessCommand.GrantAccess c -> {
                Require.that(
                        GRANTABLE.contains(c.role()),
                        ROLE_NOT_GRANTABLE,
                        "role",
                        "Only families and representatives are let into a case; others reach it by their"
                                + " organisation.");
                personOf(asked, c);
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

    /** Nobody is let in for somebody whom the portal may harm, nor for who no longer acts. */
    private static void personOf(Asked asked, AccessCommand.GrantAccess command) {
        PersonId whose = command.role() == Role.REPRESENTATIVE
                ? authoriserOf(asked, command.person())
                : partyOf(asked, command.person());
        Holding.actsOrIsChild(asked.facts(), whose);
        Require.that(
                !asked.facts().holders().portalUnsafe(whose),
                PORTAL_NOT_SAFE,
                "person",
                "That person asked not to be reached through the portal; ask them before anybody is let in for them.");
    }

    /** A representative is let in only on authority that is on file and holds on the day told and today. */
    private static PersonId authoriserOf(Asked asked, PersonId representative) {
        RepresentativesState known = asked.facts().representatives();
        Require.that(
                known.maySee(representative, asked.on(), asked.today()),
                REPRESENTATIVE_NOT_AUTHORISED,
                "person",
                "No authority to see the case is on file for that person that holds on the day and today.");
        return known.authoriserOf(representative);
    }

    private static PersonId partyOf(Asked asked, PersonId person) {
        Require.that(asked.facts().knows(person), PERSON_UNKNOWN, "person", "The case has no such person.");
        return person;
    }
}
