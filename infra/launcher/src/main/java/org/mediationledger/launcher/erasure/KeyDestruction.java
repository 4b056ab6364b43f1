package org.mediationledger.launcher.erasure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** Carries out again what earlier processes had to; keys that are there nevertheless are reported in one line. */
    void carryOutAgain(List<RecordedErasure> earlier) {
        Set<CaseId> cases = new LinkedHashSet<>();
        long back = 0;
        for (RecordedErasure erasure : earlier) {
            remember(erasure);
            long ofThis = erasure.keys().stream()
                    .filter(key -> isDestroyed(erasure.caseId(), key))
                    .count();
            if (ofThis > 0) {
                cases.add(erasure.caseId());
                back += ofThis;
            }
        }
        if (back > 0) {
            figures.reappeared(back);
            LOG.warn(
                    "{} data keys were there although they had been erased, and were destroyed again (cases {}): a backup"
                            + " of keys was restored, or the ledger stopped before it could destroy them",
                    back,
                    cases);
        }
    }

    /** Destroys what is remembered apart from the events; keys that are there nevertheless are reported in one line. */
    void carryOutWhatIsRemembered() {
        long back = memory.all().stream().filter(vault::destroy).count();
        if (back > 0) {
            figures.destroyed(back);
            figures.reappeared(back);
            LOG.warn(
                    "{} data keys were there although they had been erased, and were destroyed again: data were restored"
                            + " from a backup that was made before the erasure, and its events are missing",
                    back);
        }
    }

    private void remember(RecordedErasure erasure) {
        memory.remember(erasure.keys().stream()
                .flatMap(key -> Stream.ofNullable(key.keyId()))
                .toList());
    }

    /** Whether there was a key to destroy. */
    private boolean isDestroyed(CaseId caseId, ErasedKey key) {
        boolean wasThere = vault.destroy(key.scope(caseId));
        people.remove(key.scope(caseId));
        if (wasThere) {
            figures.destroyed(1);
        }
        return wasThere;
    }
}
