package org.mediationledger.launcher.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys that an erasure names, and forgets what people are found by. It reads the store from its first event at
 * every start: a key that a restored backup brought back goes again, and that is reported. An event that fails is repeated
 * until it succeeds, and none after it is passed by.
 */
@ProcessingGroup(WhenPersonalDataErasedThenDestroyKeys.GROUP)
final class WhenPersonalDataErasedThenDestroyKeys {

    static final String GROUP = "erasure";

    private static final Logger LOG = LoggerFactory.getLogger(WhenPersonalDataErasedThenDestroyKeys.class);

    private final KeyVault vault;
    private final PersonIndex people;
    private final List<Erasures> told;
    private final ErasureFigures figures;
    private final Instant startedAt;

    /** @param startedAt what was recorded before was carried out by an earlier process, unless that one was stopped */
    WhenPersonalDataErasedThenDestroyKeys(
            KeyVault vault, PersonIndex people, List<Erasures> told, ErasureFigures figures, Instant startedAt) {
        this.vault = vault;
        this.people = people;
        this.told = List.copyOf(told);
        this.figures = figures;
        this.startedAt = startedAt;
    }

    @EventHandler
    void on(DataProtectionEvent.Erasure erasure, EventMessage<?> message) {
        carryOut(erasure.caseId(), erasure.keys(), message);
    }

    @EventHandler
    void on(SafeguardingEvent.ConcernErased erasure, EventMessage<?> message) {
        carryOut(erasure.caseId(), erasure.keys(), message);
    }

    private void carryOut(CaseId caseId, List<ErasedKey> keys, EventMessage<?> message) {
        boolean before = message.getTimestamp().isBefore(startedAt);
        for (ErasedKey key : keys) {
            if (vault.destroy(key.scope(caseId))) {
                report(caseId, key, before);
            }
            people.remove(key.scope(caseId));
        }
        UUID eventId = UUID.fromString(message.getIdentifier());
        told.forEach(each -> each.erased(caseId, eventId, keys));
    }

    private void report(CaseId caseId, ErasedKey key, boolean before) {
        figures.destroyed();
        if (before) {
            figures.reappeared();
            LOG.warn(
                    "case {}: key {} was there although it had been erased, and was destroyed again: a backup of keys was"
                            + " restored, or the ledger stopped before it could destroy the key",
                    caseId,
                    Objects.requireNonNullElse(key.keyId(), "made since"));
        }
    }
}
