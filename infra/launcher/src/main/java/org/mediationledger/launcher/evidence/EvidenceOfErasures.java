package org.mediationledger.launcher.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.erasure.Erasures;
import org.mediationledger.log.ErasureLeaves;
import org.mediationledger.log.LogStopped;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.query.recorded.RecordedEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records in the log what an erasure made unreadable, and forgets the packs that disclosed it. */
final class EvidenceOfErasures implements Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceOfErasures.class);

    private final RecordedEvents recorded;
    private final ErasureLeaves leaves;
    private final EvidenceOffice office;

    EvidenceOfErasures(RecordedEvents recorded, ErasureLeaves leaves, EvidenceOffice office) {
        this.recorded = recorded;
        this.leaves = leaves;
        this.office = office;
    }

    /**
     * No pack discloses anything of a concern, and no leaf tells that one was erased. A log that stands still holds up no erasure: this is told again at the next start. Whoever has taken the log over is
     * told of every erasure, too.
     */
    @Override
    public void erased(CaseId caseId, UUID eventId, List<ErasedKey> keys) {
        Set<String> keyIds =
                keys.stream().flatMap(key -> Stream.ofNullable(key.keyId())).collect(Collectors.toSet());
        try {
            if (event(caseId, eventId) instanceof DataProtectionEvent.Erasure erasure
                    && leaves.isDue(caseId.value(), keyIds)) {
                record(caseId.value(), eventId, keyIds, erasure);
            }
        } catch (LogStopped stands) {
            office.forget(caseId.value());
            if (stands.reason() != LogStopped.Reason.SUPERSEDED) {
                LOG.error("The erasure {} is not in the evidence log yet: {}", eventId, stands.getMessage());
            }
        }
    }

    /** The history of many processes is a view, which may come to an event later than this does; then it is told again. */
    private LedgerEvent event(CaseId caseId, UUID eventId) {
        return recorded.ofCase(caseId).stream()
                .filter(event -> event.eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the event of an erasure is not in the history yet"))
                .event();
    }

    /** Packs are forgotten before the leaf is made, so that a crash leaves none, and after it, for those that lack it. */
    private void record(UUID caseId, UUID eventId, Set<String> keyIds, DataProtectionEvent.Erasure erasure) {
        office.forget(caseId);
        leaves.record(
                caseId, eventId, keyIds, erasure.ground().name(), erasure.decidedBy().value());
        office.forget(caseId);
    }
}
