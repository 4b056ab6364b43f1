package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.CaseId;

/** Any fact of the ledger. Its class of disclosure and its name on disk stand in the {@link EventCatalogue}. */
public sealed interface LedgerEvent permits CaseEvent, MeetingEvent, CertificateEvent, SafeguardingEvent {

    /** The case that the fact belongs to. */
    CaseId caseId();

    /** The business date, Europe/London, on which it happened as somebody told; the past is allowed, the future never. */
    LocalDate occurredOn();
}
