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
import org.mediationledger.log.LogStopped;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.query.recorded.RecordedEvent;
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

    /** A log that stands still holds up no erasure: this is told again at the next start. */
    @Override
    public void erased(CaseId caseId, UUID eventId, List<ErasedKey> keys) {
        Set<String> keyIds =
                keys.stream().flatMap(key -> Stream.ofNullable(key.keyId())).collect(Collectors.toSet());
        try {
            record(caseId, eventId, keyIds);
        } catch (LogStopped stands) {
            LOG.error("The erasure {} is not in the evidence log yet: {}", eventId, stands.getMessage());
            office.forget(caseId.value());
        }
    }

    /** Packs are forgotten before the leaf is made, so that a crash leaves none, and after it, for those that lack it. */
    private void record(CaseId caseId, UUID eventId, Set<String> keyIds) {
        if (leaves.isDue(caseId.value(), keyIds)) {
            office.forget(caseId.value());
            recorded.ofCase(caseId).stream()
                    .filter(event -> event.eventId().equals(eventId))
                    .forEach(event -> record(caseId, event, keyIds));
            office.forget(caseId.value());
        }
    }

    private void record(CaseId caseId, RecordedEvent ordered, Set<String> keyIds) {
        if (ordered.event() instanceof DataProtectionEvent.Erasure erasure) {
            leaves.record(
                    caseId.value(),
                    ordered.eventId(),
                    keyIds,
                    erasure.ground().name(),
                    erasure.decidedBy().value());
        }
    }
}
