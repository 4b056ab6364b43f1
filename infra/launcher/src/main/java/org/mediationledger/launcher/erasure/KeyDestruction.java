package org.mediationledger.launcher.erasure;

import java.util.Objects;
import java.util.stream.Stream;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Destroys the keys that an erasure names, and forgets what people are found by. To do it again changes nothing. */
final class KeyDestruction {

    private static final Logger LOG = LoggerFactory.getLogger(KeyDestruction.class);

    private final KeyVault vault;
    private final PersonIndex people;
    private final ErasedKeyMemory memory;
    private final ErasureFigures figures;

    KeyDestruction(KeyVault vault, PersonIndex people, ErasedKeyMemory memory, ErasureFigures figures) {
        this.vault = vault;
        this.people = people;
        this.memory = memory;
        this.figures = figures;
    }

    /** Carries out what was ordered a moment ago. */
    void carryOut(RecordedErasure erasure) {
        remember(erasure);
        erasure.keys().forEach(key -> isDestroyed(erasure.caseId(), key));
    }

    /** Destroys what is remembered apart from the events; a key that is there nevertheless is reported. */
    void carryOutWhatIsRemembered() {
        memory.all().stream().filter(vault::destroy).forEach(keyId -> {
            figures.destroyed();
            figures.reappeared();
            LOG.warn(
                    "key {} was there although it had been erased, and was destroyed again: data were restored from a"
                            + " backup that was made before the erasure, and its events are missing",
                    keyId);
        });
    }

    private void remember(RecordedErasure erasure) {
        memory.remember(erasure.keys().stream()
                .flatMap(key -> Stream.ofNullable(key.keyId()))
                .toList());
    }

    /** Carries out again what an earlier process had to; a key that is there nevertheless is reported. */
    void carryOutAgain(RecordedErasure erasure) {
        remember(erasure);
        erasure.keys().stream()
                .filter(key -> isDestroyed(erasure.caseId(), key))
                .forEach(key -> report(erasure.caseId(), key));
    }

    /** Whether there was a key to destroy. */
    private boolean isDestroyed(CaseId caseId, ErasedKey key) {
        boolean wasThere = vault.destroy(key.scope(caseId));
        people.remove(key.scope(caseId));
        if (wasThere) {
            figures.destroyed();
        }
        return wasThere;
    }

    private void report(CaseId caseId, ErasedKey key) {
        figures.reappeared();
        LOG.warn(
                "case {}: key {} was there although it had been erased, and was destroyed again: a backup of keys was"
                        + " restored, or the ledger stopped before it could destroy the key",
                caseId,
                Objects.requireNonNullElse(key.keyId(), "made since"));
    }
}
