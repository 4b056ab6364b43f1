package org.mediationledger.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.ids.AccountId;
import org.mediationledger.launcher.demo.story.Actors;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.web.security.InMemoryUsers;
import org.mediationledger.web.security.UserAccount;
import org.mediationledger.web.security.UserDirectory;

/**
 * Who can sign in to the demonstration, all with one password that everybody may know: thirteen users, one for each
 * role, and beside them whoever else acts in the caseload.
 */
public final class DemoUsers {

    /** Everybody's password. */
    public static final String PASSWORD = "demo";

    private static final String HASH = "{bcrypt}$2a$10$MJYw1uUNUSBmYayqnDT5x.cRh/aMzq4e4kUVg9xt6Ha90zLUjEIYa";

    private DemoUsers() {}

    /** Everybody of the demo directory. */
    public static UserDirectory directory() {
        return of(Directories.demo());
    }

    static InMemoryUsers of(Directory directory) {
        Map<AccountId, Actor> actors = Stream.of(
                        thirteen(), Stream.of(Actors.secondAdviser()), Actors.staff(directory).stream())
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Actor::account, Function.identity(), (one, same) -> one));
        return new InMemoryUsers(actors.values().stream()
                .map(actor -> new UserAccount(actor.account(), actor.role(), actor.organisation(), HASH))
                .toList());
    }

    /** The thirteen, in the order in which a case passes through their hands. */
    public static List<DemoUser> describe() {
        return thirteen()
                .map(actor ->
                        new DemoUser(actor.account().value(), actor.role(), actor.organisation(), seenBy(actor.role())))
                .toList();
    }

    private static Stream<Actor> thirteen() {
        String provider = Actors.PROVIDER.value();
        String authority = Actors.AUTHORITY.value();
        return Stream.of(
                Actors.frontDoor(),
                Actors.coordinatorOf(Actors.PROVIDER),
                Actors.adviserOf(Actors.PROVIDER),
                user("mediator", Role.MEDIATOR, provider),
                Actors.authority(),
                Actors.board(),
                user("commissioner", Role.COMMISSIONER, authority),
                user("auditor", Role.AUDITOR, null),
                user("preparer", Role.PREPARER, authority),
                user(Actors.FAMILY.value(), Role.FAMILY, null),
                user(Actors.REPRESENTATIVE.value(), Role.REPRESENTATIVE, null),
                Actors.safeguardingLead(),
                Actors.dataProtectionOfficer());
    }

    private static Actor user(String account, Role role, @Nullable String organisation) {
        return new Actor(new AccountId(account), role, organisation);
    }

    private static String seenBy(Role role) {
        return switch (role) {
            case FRONT_DOOR -> "the families that IAS Manchester passed on, open facts only";
            case COORDINATOR -> "Together Trust's cases with contacts and confidential notes; does all but advise";
            case ADVISER -> "the same, and gives advice and issues certificates";
            case MEDIATOR ->
                "the cases that they accepted or whose meetings they conduct, without the family's contacts";
            case AUTHORITY -> "Manchester's cases, nothing confidential";
            case COMMISSIONING_BODY -> "Greater Manchester's cases in which health is in issue, nothing confidential";
            case COMMISSIONER -> "no case: figures only";
            case AUDITOR -> "every case as it stands and stood, nothing confidential";
            case PREPARER -> "Manchester's cases under appeal, open facts only";
            case FAMILY -> "the cases that they were let into, as the family";
            case REPRESENTATIVE -> "the cases that they were let into, for a family";
            case SAFEGUARDING_LEAD ->
                "Together Trust's cases with contacts and safeguarding concerns, nothing confidential";
            case DATA_PROTECTION_OFFICER -> "Together Trust's cases as they stand and stood, with contacts";
            case LEDGER -> "nothing: nobody signs in as the ledger itself";
        };
    }
}
