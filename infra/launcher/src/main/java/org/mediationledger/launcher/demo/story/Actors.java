package org.mediationledger.launcher.demo.story;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.Mediator;
import org.mediationledger.directory.Organisation;
import org.mediationledger.directory.Service;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.Employer;

/**
 * Who acts in the demonstration. The provider, the city and the board to which the plainly named accounts belong are the
 * ones that its guided tour visits; everybody else's account bears the name of their organisation.
 */
public final class Actors {

    /** The provider whose co-ordinator and adviser are called just that. */
    public static final OrganisationId PROVIDER = new OrganisationId("together-trust");

    /** The information and advice service that passes families on. */
    public static final OrganisationId FRONT_DOOR = new OrganisationId("ias-manchester");

    /** The city whose officer signs in. */
    public static final AuthorityCode AUTHORITY = new AuthorityCode("E08000003");

    /** The board whose officer signs in. */
    public static final CommissionerCode BOARD = new CommissionerCode("QOP");

    /** The family's account. */
    public static final AccountId FAMILY = new AccountId("family");

    /** The representative's account. */
    public static final AccountId REPRESENTATIVE = new AccountId("representative");

    /** A second mediator of the guided tour's provider, as the directory has them. */
    static final AccountId SECOND_MEDIATOR = new AccountId("mediator-together-trust-2");

    private Actors() {}

    /** The front door's only account. */
    public static Actor frontDoor() {
        return new Actor(new AccountId("frontdoor"), Role.FRONT_DOOR, FRONT_DOOR.value());
    }

    /** The officer of the city. */
    public static Actor authority() {
        return new Actor(new AccountId("authority"), Role.AUTHORITY, AUTHORITY.value());
    }

    /** Who prepares bundles for an authority. */
    static Actor preparerOf(AuthorityCode authority) {
        return new Actor(
                new AccountId(authority.equals(AUTHORITY) ? "preparer" : "preparer." + authority),
                Role.PREPARER,
                authority.value());
    }

    /** The officer of the board. */
    public static Actor board() {
        return new Actor(new AccountId("icb"), Role.COMMISSIONING_BODY, BOARD.value());
    }

    /** The safeguarding lead of the guided tour's provider. */
    public static Actor safeguardingLead() {
        return new Actor(new AccountId("safeguarding"), Role.SAFEGUARDING_LEAD, PROVIDER.value());
    }

    /** The data-protection officer of the guided tour's provider. */
    public static Actor dataProtectionOfficer() {
        return new Actor(new AccountId("dpo"), Role.DATA_PROTECTION_OFFICER, PROVIDER.value());
    }

    /** The co-ordinator of a provider. */
    public static Actor coordinatorOf(OrganisationId provider) {
        return new Actor(named("coordinator", provider), Role.COORDINATOR, provider.value());
    }

    /** The adviser of an organisation that advises. */
    public static Actor adviserOf(OrganisationId organisation) {
        return new Actor(named("adviser", organisation), Role.ADVISER, organisation.value());
    }

    /** A colleague of the adviser: what takes two people takes both. */
    public static Actor secondAdviser() {
        return new Actor(new AccountId("adviser.second"), Role.ADVISER, PROVIDER.value());
    }

    /** A mediator, by the account that the directory has. */
    public static Actor mediator(Mediator mediator) {
        return new Actor(
                mediator.account(), Role.MEDIATOR, mediator.organisation().value());
    }

    /** Whether an organisation can advise on mediation: it offers it, and is nobody's that the Act excludes. */
    static boolean advises(Organisation organisation) {
        return organisation.services().contains(Service.MEDIATION_ADVICE)
                && organisation.employer() == Employer.INDEPENDENT;
    }

    /**
     * Everybody who works for a provider or adviser organisation of the directory, of whatever day, and whoever prepares
     * bundles for an authority of the demonstration.
     */
    public static List<Actor> staff(Directory directory) {
        return Stream.of(
                        directory.organisations().stream()
                                .filter(organisation -> organisation.services().contains(Service.MEDIATION))
                                .map(organisation -> coordinatorOf(organisation.id())),
                        directory.organisations().stream()
                                .filter(Actors::advises)
                                .map(organisation -> adviserOf(organisation.id())),
                        directory.mediators().stream().map(Actors::mediator),
                        Area.ALL.stream().map(area -> preparerOf(area.authority())))
                .flatMap(actors -> actors)
                .toList();
    }

    private static AccountId named(String role, OrganisationId organisation) {
        return new AccountId(organisation.equals(PROVIDER) ? role : role + "." + organisation);
    }
}
