package org.mediationledger.launcher.post;

import java.util.List;
import java.util.UUID;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.erasure.Erasures;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.web.print.CertificateRoom;

/**
 * Where names of a case were erased, the certificates go on which they are printed. What else was erased leaves them: how somebody is
 * reached, a note or a document stands on none.
 */
final class PapersOfErased implements Erasures {

    private final RecordedEvents recorded;
    private final KeyVault vault;

    PapersOfErased(RecordedEvents recorded, KeyVault vault) {
        this.recorded = recorded;
        this.vault = vault;
    }

    @Override
    public void erased(CaseId caseId, UUID eventId, List<ErasedKey> keys) {
        List<RecordedEvent> history = recorded.ofCase(caseId);
        if (history.stream().noneMatch(event -> event.eventId().equals(eventId))) {
            throw new IllegalStateException("the event of an erasure is not in the history yet");
        }
        if (keys.stream().anyMatch(key -> key.scope(caseId).retention() == RetentionClass.CASE_RECORD)) {
            history.stream()
                    .map(event -> event.event())
                    .filter(CertificateEvent.CertificateIssued.class::isInstance)
                    .map(CertificateEvent.CertificateIssued.class::cast)
                    .forEach(issued -> vault.destroy(CertificateRoom.scope(caseId, issued.certificate())));
        }
    }
}
