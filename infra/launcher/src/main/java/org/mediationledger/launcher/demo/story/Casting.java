package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.Mediator;
import org.mediationledger.directory.Service;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.HolderCapacity;

/** Chooses who appears. */
final class Casting {

    /** Steps of this fraction of the whole fall evenly, however many there are. */
    private static final double GOLDEN_FRACTION = 0.618_033_988_749_894_8;

    private static final AccountId MEDIATOR_OF_TOUR = new AccountId("mediator");
    private static final int YOUNG_PEOPLE_EVERY = 8;
    private static final int ALTERNATIVE_PEOPLE_EVERY = 25;

    private final Directory directory;

    Casting(Directory directory) {
        this.directory = directory;
    }

    /**
     * Anybody, so that over all cases the areas and providers appear as often as they should.
     *
     * @param byEmail the family or whoever passes it on writes, and waits to be called back
     */
    Cast anybody(int caseNumber, LocalDate day, Service service, boolean byEmail, Chance chance) {
        List<Provision> provisions = Provision.on(day, service, directory);
        Provision provision = atFraction(caseNumber * GOLDEN_FRACTION % 1, provisions);
        Referral referral = Referral.of(provision, day, directory, chance);
        return cast(
                provision,
                byEmail ? referral.byEmail() : referral,
                capacity(caseNumber),
                mediator(provision.provider().id(), chance),
                day,
                chance);
    }

    /** A parent of the tour's city who comes to its provider through its front door. */
    Cast ofTheTour(LocalDate day, Chance chance) {
        Provision provision = Provision.on(day, Service.MEDIATION, directory).stream()
                .filter(Provision::ofTheTour)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the directory lacks the tour's provider"));
        Mediator mediator = directory.mediator(MEDIATOR_OF_TOUR);
        if (mediator == null) {
            throw new IllegalStateException("the directory lacks the tour's mediator");
        }
        return cast(provision, Referral.throughTheFrontDoor(), HolderCapacity.PARENT, mediator, day, chance);
    }

    private Cast cast(
            Provision provision,
            Referral referral,
            HolderCapacity capacity,
            Mediator mediator,
            LocalDate day,
            Chance chance) {
        People people = new People(chance);
        Actor coordinator = Actors.coordinatorOf(provision.provider().id());
        return new Cast(
                day,
                provision,
                referral,
                people.family(capacity, provision.area(), day, referral.callBackNeeded()),
                provision.area().board(directory, day),
                people.name(),
                coordinator,
                Actors.adviserOf(provision.adviser().id()),
                Actors.mediator(mediator),
                provision.area().ofTheTour() ? Actors.authority() : coordinator,
                provision.area().ofTheTour() ? Actors.board() : coordinator);
    }

    private static Provision atFraction(double fraction, List<Provision> provisions) {
        double rest = fraction * provisions.stream().mapToInt(Provision::weight).sum();
        for (Provision provision : provisions) {
            rest -= provision.weight();
            if (rest < 0) {
                return provision;
            }
        }
        throw new IllegalStateException("no provider of the directory stands on that day");
    }

    private static HolderCapacity capacity(int caseNumber) {
        if (caseNumber % ALTERNATIVE_PEOPLE_EVERY == ALTERNATIVE_PEOPLE_EVERY / 2) {
            return HolderCapacity.ALTERNATIVE_PERSON;
        }
        return caseNumber % YOUNG_PEOPLE_EVERY == YOUNG_PEOPLE_EVERY / 2
                ? HolderCapacity.YOUNG_PERSON
                : HolderCapacity.PARENT;
    }

    private Mediator mediator(OrganisationId provider, Chance chance) {
        List<Mediator> all = directory.mediators().stream()
                .filter(mediator ->
                        mediator.organisation().equals(provider) && mediator.employer() == Employer.INDEPENDENT)
                .toList();
        return all.stream()
                .filter(mediator -> mediator.account().equals(MEDIATOR_OF_TOUR) && chance.percent(60))
                .findFirst()
                .orElseGet(() -> chance.of(all));
    }
}
