package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;

/** Where the family came first, and whether its intake is over. */
record DoorState(List<Visit> visits, boolean intakeEnded) {

    static final DoorState NONE = new DoorState(List.of(), false);

    /** Somebody came to an organisation. */
    record Visit(PersonId by, OrganisationId organisation, LocalDate on) {}

    DoorState evolve(DoorEvent event) {
        return switch (event) {
            case DoorEvent.FrontDoorContacted e -> with(new Visit(e.by(), e.organisation(), e.occurredOn()));
            case DoorEvent.IntakeEnded e -> new DoorState(visits, true);
        };
    }

    /** The day of the first of those visits. */
    @Nullable
    LocalDate firstOn(Predicate<Visit> which) {
        return visits.stream()
                .filter(which)
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
