package org.mediationledger.launcher.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.mediationledger.events.LedgerEvent;

/**
 * Has the keys destroyed that an erasure names. It reads the store from its first event at every start: a key that a
 * restored backup brought back goes again, and that is reported. An event that fails is repeated until it succeeds, and
 * none after it is passed by.
 */
@ProcessingGroup(WhenPersonalDataErasedThenDestroyKeys.GROUP)
final class WhenPersonalDataErasedThenDestroyKeys {

    static final String GROUP = "erasure";

    private final KeyDestruction destruction;
    private final List<Erasures> told;
    private final Instant startedAt;

    /** @param startedAt what was recorded before was carried out by an earlier process, unless that one was stopped */
    WhenPersonalDataErasedThenDestroyKeys(KeyDestruction destruction, List<Erasures> told, Instant startedAt) {
        this.destruction = destruction;
        this.told = List.copyOf(told);
        this.startedAt = startedAt;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message) {
        RecordedErasure.of(UUID.fromString(message.getIdentifier()), event)
                .ifPresent(erasure -> carryOut(erasure, message.getTimestamp()));
    }

    private void carryOut(RecordedErasure erasure, Instant recordedAt) {
        if (recordedAt.isBefore(startedAt)) {
            destruction.carryOutAgain(List.of(erasure));
        } else {
            destruction.carryOut(erasure);
        }
        told.forEach(each -> each.erased(erasure.caseId(), erasure.eventId(), erasure.keys()));
    }
}
