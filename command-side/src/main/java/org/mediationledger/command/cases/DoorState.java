package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.ids.OrganisationId;

/** Where the family came first, and whether its intake is over. */
record DoorState(List<Visit> visits, boolean intakeEnded) {

    static final DoorState NONE = new DoorState(List.of(), false);

    /** The family came to an organisation. */
    record Visit(OrganisationId organisation, LocalDate on) {}

    DoorState evolve(DoorEvent event) {
        return switch (event) {
            case DoorEvent.FrontDoorContacted e -> with(new Visit(e.organisation(), e.occurredOn()));
            case DoorEvent.IntakeEnded e -> new DoorState(visits, true);
        };
    }

    /** The first day on which the family came to the adviser: whoever advises in the case, or whom the notice named so. */
    @Nullable
    LocalDate toAdviserOn(Predicate<OrganisationId> adviser) {
        return visits.stream()
                .filter(visit -> adviser.test(visit.organisation()))
                .map(Visit::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private DoorState with(Visit visit) {
        List<Visit> all = new ArrayList<>(visits);
        all.add(visit);
        return new DoorState(List.copyOf(all), intakeEnded);
    }
}
