package org.mediationledger.launcher.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.erasure.Erasures;
import org.mediationledger.log.ErasureLeaves;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.query.recorded.RecordedEvents;

/** Records in the log what an erasure made unreadable, and forgets the packs that disclosed it. */
final class EvidenceOfErasures implements Erasures {

    private final RecordedEvents recorded;
    private final ErasureLeaves leaves;
    private final EvidenceOffice office;

    EvidenceOfErasures(RecordedEvents recorded, ErasureLeaves leaves, EvidenceOffice office) {
        this.recorded = recorded;
        this.leaves = leaves;
        this.office = office;
    }

    /** No pack discloses anything of a concern, and no leaf tells that one was erased. */
    @Override
    public void erased(CaseId caseId, UUID eventId, List<ErasedKey> keys) {
        Set<String> keyIds =
                keys.stream().flatMap(key -> Stream.ofNullable(key.keyId())).collect(Collectors.toSet());
        recorded.ofCase(caseId).stream()
                .filter(event -> event.eventId().equals(eventId))
                .forEach(event -> {
                    if (event.event() instanceof DataProtectionEvent.Erasure erasure) {
                        erased(eventId, erasure, keyIds);
                    }
                });
    }

    /** Packs are forgotten before the leaf is made: what was made since then discloses nothing of it, and is kept. */
    private void erased(UUID eventId, DataProtectionEvent.Erasure erasure, Set<String> keyIds) {
        UUID caseId = erasure.caseId().value();
        if (leaves.isDue(caseId, keyIds)) {
            office.forget(caseId);
            leaves.record(
                    caseId,
                    eventId,
                    keyIds,
                    erasure.ground().name(),
                    erasure.decidedBy().value());
        }
    }
}
