package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AftermathEvent;

/** The appeal, and whether the case is closed. */
record AftermathState(@Nullable LocalDate appealRegisteredOn, boolean appealDecided, boolean closed) {

    static final AftermathState NONE = new AftermathState(null, false, false);

    AftermathState evolve(AftermathEvent event) {
        return switch (event) {
            case AftermathEvent.AppealRegistered e -> new AftermathState(e.occurredOn(), appealDecided, closed);
            case AftermathEvent.AppealDecided e -> new AftermathState(appealRegisteredOn, true, closed);
            case AftermathEvent.CaseClosed e -> new AftermathState(appealRegisteredOn, appealDecided, true);
            case AftermathEvent.CaseReopened e -> new AftermathState(appealRegisteredOn, appealDecided, false);
        };
    }
}
