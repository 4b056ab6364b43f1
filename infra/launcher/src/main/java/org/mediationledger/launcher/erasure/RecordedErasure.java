package org.mediationledger.launcher.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CaseId;

/** An erasure as a case, or its safeguarding file, ordered it. */
public record RecordedErasure(UUID eventId, CaseId caseId, List<ErasedKey> keys) {

    /** Takes an unmodifiable copy. */
    public RecordedErasure {
        keys = List.copyOf(keys);
    }

    /** Nothing where the event orders none. */
    public static Optional<RecordedErasure> of(UUID eventId, LedgerEvent event) {
        return switch (event) {
            case DataProtectionEvent.Erasure e -> Optional.of(new RecordedErasure(eventId, e.caseId(), e.keys()));
            case SafeguardingEvent.ConcernErased e -> Optional.of(new RecordedErasure(eventId, e.caseId(), e.keys()));
            case LedgerEvent e -> Optional.empty();
        };
    }
}
