package org.mediationledger.web.evidence;

import java.util.Set;
import java.util.UUID;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.pack.Disclosing;
import org.mediationledger.pack.Told;
import org.mediationledger.pack.WithheldReason;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealed;

/**
 * Opens for a class of recipients what it may see: no telephone number and no address for anybody, because a pack goes to
 * several people; no personal value for an auditor, who sees accounts and records instead.
 *
 * @param events those that the class is told of
 */
record RecipientDisclosing(RecipientClass recipient, Set<UUID> events, CaseId caseId, Opener opener, KeyVault vault)
        implements Disclosing {

    @Override
    public boolean shows(StoredEvent event) {
        return events.contains(UUID.fromString(event.eventId()));
    }

    @Override
    public boolean showsRecord() {
        return recipient == RecipientClass.AUDITOR;
    }

    @Override
    public Told value(StoredEvent event, Sealed sealed) {
        KeyScope scope = vault.scopeOf(sealed.keyId());
        if (vault.isDestroyed(sealed.keyId())) {
            return new Told.Erased();
        }
        if (recipient == RecipientClass.AUDITOR || scope == null) {
            return new Told.Withheld(WithheldReason.PERSONAL_DATA);
        }
        return switch (scope.retention()) {
            case CONTACT -> new Told.Withheld(WithheldReason.CONTACT_DETAILS);
            case NOTE, SAFEGUARDING -> new Told.Withheld(WithheldReason.NOT_FOR_RECIPIENT);
            case CASE_RECORD, DOCUMENT -> opened(sealed);
        };
    }

    private Told opened(Sealed sealed) {
        return switch (opener.disclose(caseId.value(), sealed)) {
            case Opened.Value value -> new Told.Disclosed(value.text());
            case Opened.Erased erased -> new Told.Erased();
            case Opened.KeyUnknown unknown -> new Told.Withheld(WithheldReason.PERSONAL_DATA);
        };
    }
}
