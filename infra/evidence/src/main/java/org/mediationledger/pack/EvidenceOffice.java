package org.mediationledger.pack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.log.EvidenceLog;

/** Gives packs out: once made, the same bytes to all recipients of a class until the case has a new event. */
public final class EvidenceOffice {

    private final EvidenceLog log;
    private final PackMaker maker;
    private final KeptPacks kept;

    /** Makes packs with this and keeps them there. */
    public EvidenceOffice(EvidenceLog log, PackMaker maker, KeptPacks kept) {
        this.log = log;
        this.maker = maker;
        this.kept = kept;
    }

    /**
     * The pack as it was made for the case's newest event; made now where there is none.
     *
     * @return null where the case has no event
     * @throws org.mediationledger.log.LogStopped where the log signs no more
     */
    public synchronized @Nullable EvidencePack give(UUID caseId, RecipientClass recipient, Disclosing disclosing) {
        log.sequence();
        CaseHead head = log.headOf(caseId);
        if (head == null) {
            return null;
        }
        EvidencePack made = kept.find(caseId, recipient, head.events());
        return made == null ? makeAnew(caseId, recipient, disclosing) : made;
    }

    /**
     * The earliest pack that holds so many of the case's events, as it was made; made now where none went out that does. A
     * pack is not cut: its seal in the log says how far the case had come.
     *
     * @param events how many it must hold, of those that the case has
     * @return null where the case has no event
     * @throws org.mediationledger.log.LogStopped where the log signs no more
     */
    public synchronized @Nullable EvidencePack giveCovering(
            UUID caseId, RecipientClass recipient, long events, Disclosing disclosing) {
        EvidencePack earliest = kept.findEarliest(caseId, recipient, events);
        return earliest == null ? makeAnew(caseId, recipient, disclosing) : earliest;
    }

    /** Forgets the packs of a case: what they disclose was erased. */
    public synchronized void forget(UUID caseId) {
        kept.forget(caseId);
    }

    /**
     * A pack made now.
     *
     * @return null where the case has no event
     * @throws org.mediationledger.log.LogStopped where the log signs no more
     */
    public synchronized @Nullable EvidencePack makeAnew(UUID caseId, RecipientClass recipient, Disclosing disclosing) {
        EvidencePack pack = maker.make(caseId, recipient, disclosing);
        if (pack != null) {
            kept.put(pack);
        }
        return pack;
    }
}
