package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ArrangementEvent;

/** What the bodies were told, and what the local authority answered. Told twice, the earlier day counts. */
record ArrangementState(
        @Nullable LocalDate localAuthorityInformedOn,
        @Nullable LocalDate commissionerInformedOn,
        @Nullable LocalDate cannotArrangeToldOn) {

    static final ArrangementState NONE = new ArrangementState(null, null, null);

    ArrangementState evolve(ArrangementEvent event) {
        return switch (event) {
            case ArrangementEvent.LocalAuthorityInformed e ->
                new ArrangementState(
                        earlier(localAuthorityInformedOn, e.occurredOn()), commissionerInformedOn, cannotArrangeToldOn);
            case ArrangementEvent.CommissionerInformed e ->
                new ArrangementState(localAuthorityInformedOn, e.occurredOn(), cannotArrangeToldOn);
            case ArrangementEvent.CannotArrangeTold e ->
                new ArrangementState(localAuthorityInformedOn, commissionerInformedOn, e.occurredOn());
        };
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate other) {
        return known != null && known.isBefore(other) ? known : other;
    }
}
