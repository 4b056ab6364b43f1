package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.TribunalEvent;

/** Since when a request for the Tribunal's permission waits for its answer; null where none does. */
record TribunalState(@Nullable LocalDate pendingSince) {

    static final TribunalState NONE = new TribunalState(null);

    TribunalState evolve(TribunalEvent event) {
        return switch (event) {
            case TribunalEvent.PermissionSought e -> new TribunalState(e.occurredOn());
            case TribunalEvent.PermissionAnswered e -> NONE;
        };
    }
}
