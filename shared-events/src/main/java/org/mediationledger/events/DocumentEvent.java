package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;

/**
 * What becomes of a case's documents. A paper is lent for the mediation, and so in confidence, until its owner shares it
 * with the other parties, or releases it as evidence, or the Tribunal directs that: each step reaches further, and its
 * event tells those who may know of it all that they may know.
 */
public sealed interface DocumentEvent extends CaseEvent {

    /** The document. */
    DocumentId document();

    /**
     * Somebody lent a paper for the mediation.
     *
     * @param disclosure {@code PARTY}, or {@code CONFIDENTIAL} for what is made for the mediation and never leaves it
     */
    record DocumentAdded(
            CaseId caseId, DocumentId document, DisclosureClass disclosure, Paper paper, LocalDate occurredOn)
            implements DocumentEvent {}

    /** There is a newer version of a document; it is lent as the first was. */
    record DocumentVersionAdded(CaseId caseId, DocumentId document, Paper paper, LocalDate occurredOn)
            implements DocumentEvent {}

    /** Its owner shared a version with the other parties, for the mediation. */
    record DocumentShared(CaseId caseId, DocumentId document, Paper paper, LocalDate occurredOn)
            implements DocumentEvent {}

    /** What was shared of a document is shown to the other parties no longer. */
    record DocumentSharingEnded(CaseId caseId, DocumentId document, LocalDate occurredOn) implements DocumentEvent {}

    /** A version may go before the Tribunal. This can't be undone. */
    record DocumentReleased(CaseId caseId, DocumentId document, Paper paper, ReleaseGround ground, LocalDate occurredOn)
            implements DocumentEvent {}

    /**
     * A copy of a version was made in which parts are gone. The copy is a document of its own, lent as the first was.
     *
     * @param document that the copy was made of
     * @param version of which version
     * @param copy the copy
     * @param regions what is gone; at least one
     * @param paper the copy in its first version
     */
    record DocumentRedacted(
            CaseId caseId,
            DocumentId document,
            int version,
            DocumentId copy,
            RedactionReason reason,
            List<RedactedRegion> regions,
            Paper paper,
            LocalDate occurredOn)
            implements DocumentEvent {

        /** Takes an unmodifiable copy. */
        public DocumentRedacted {
            regions = List.copyOf(regions);
        }
    }

    /** Its owner took a document back. What was shown before was shown lawfully. */
    record DocumentWithdrawn(CaseId caseId, DocumentId document, LocalDate occurredOn) implements DocumentEvent {}
}
