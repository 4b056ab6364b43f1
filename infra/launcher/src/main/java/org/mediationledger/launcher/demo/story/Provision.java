package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.Organisation;
import org.mediationledger.directory.Service;
import org.mediationledger.terms.Employer;

/**
 * A provider in one of the areas that it serves, and who advises there.
 *
 * @param weight how many of the caseload's families come to it, among all
 */
record Provision(Area area, Organisation provider, Organisation adviser, int weight) {

    /** The tour's city has two fifths of the caseload, its provider two fifths of those. */
    private static final int OF_TOUR = 40;

    private static final int OF_ALL = 100;

    /** Every provision that offers a service on a day. */
    static List<Provision> on(LocalDate day, Service service, Directory directory) {
        List<Provision> unweighted = Area.ALL.stream()
                .flatMap(area -> in(area, day, service, directory))
                .toList();
        int elsewhere = unweighted.stream()
                .filter(provision -> !provision.area().ofTheTour())
                .mapToInt(Provision::weight)
                .sum();
        long others = unweighted.stream()
                .filter(provision -> provision.area().ofTheTour() && !provision.ofTheTour())
                .count();
        return unweighted.stream()
                .map(provision -> provision.weighed(elsewhere, Math.toIntExact(others)))
                .toList();
    }

    private static Stream<Provision> in(Area area, LocalDate day, Service service, Directory directory) {
        List<Organisation> serving = directory.organisations().stream()
                .filter(organisation -> organisation.standsOn(day)
                        && organisation.serves().contains(area.authority())
                        && organisation.employer() == Employer.INDEPENDENT)
                .toList();
        return serving.stream()
                .filter(provider -> provider.services().contains(service))
                .map(provider -> new Provision(area, provider, adviser(provider, serving), area.held()));
    }

    private static Organisation adviser(Organisation provider, List<Organisation> serving) {
        return Actors.advises(provider)
                ? provider
                : serving.stream().filter(Actors::advises).findFirst().orElseThrow();
    }

    boolean ofTheTour() {
        return provider.id().equals(Actors.PROVIDER);
    }

    /** Weights are in parts of all mediations elsewhere, times 100, so that whole numbers serve. */
    private Provision weighed(int elsewhere, int others) {
        int city = elsewhere * OF_ALL * OF_TOUR / (OF_ALL - OF_TOUR);
        int own = city * OF_TOUR / OF_ALL;
        int mine = area.ofTheTour() ? (ofTheTour() ? own : (city - own) / others) : weight * OF_ALL;
        return new Provision(area, provider, adviser, mine);
    }
}
