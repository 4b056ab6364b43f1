package org.mediationledger.web.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.mediationledger.pack.Disclosing;
import org.mediationledger.pack.EvidenceOffice;
import org.mediationledger.pack.EvidencePack;
import org.mediationledger.query.evidence.Disclosures;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opener;
import org.mediationledger.web.accessfile.AccessSeals;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has packs made with what a class of recipients may see. */
@Component
public final class PackDesk {

    private final ObjectProvider<EvidenceOffice> office;
    private final ObjectProvider<Disclosures> disclosures;
    private final ObjectProvider<AccessSeals> reads;
    private final Opener opener;
    private final KeyVault vault;

    PackDesk(
            ObjectProvider<EvidenceOffice> office,
            ObjectProvider<Disclosures> disclosures,
            ObjectProvider<AccessSeals> reads,
            Opener opener,
            KeyVault vault) {
        this.office = office;
        this.disclosures = disclosures;
        this.reads = reads;
        this.opener = opener;
        this.vault = vault;
    }

    /** Makes or finds a pack. */
    @FunctionalInterface
    interface Giving {

        @Nullable
        EvidencePack pack(EvidenceOffice office, Disclosing disclosing);
    }

    /**
     * Gives a pack.
     *
     * @param events what recipients of that class are told of
     * @throws RequestRejected where there is no such case, or no log here that goes on
     */
    EvidencePack give(CaseId caseId, RecipientClass recipient, Collection<UUID> events, Giving giving) {
        EvidenceOffice open = office.getIfAvailable();
        if (open == null) {
            throw RequestRejected.because(Fault.EVIDENCE_UNAVAILABLE);
        }
        try {
            reads.ifAvailable(AccessSeals::seal);
            EvidencePack pack = giving.pack(open, disclosing(caseId, recipient, events));
            if (pack == null) {
                throw RequestRejected.because(Fault.CASE_NOT_FOUND);
            }
            return pack;
        } catch (LogStopped | LogUnreachable stopped) {
            throw RequestRejected.because(Fault.EVIDENCE_UNAVAILABLE);
        }
    }

    /** A pack for whoever has the ledger's folders in hand, and so needs no right; null where there is no such case. */
    public @Nullable EvidencePack forOperator(CaseId caseId, RecipientClass recipient) {
        Collection<UUID> events = disclosures.getObject().to(caseId, recipient);
        reads.ifAvailable(AccessSeals::seal);
        return office.getObject().give(caseId.value(), recipient, disclosing(caseId, recipient, events));
    }

    private Disclosing disclosing(CaseId caseId, RecipientClass recipient, Collection<UUID> events) {
        return new RecipientDisclosing(recipient, new HashSet<>(events), caseId, opener, vault);
    }
}
