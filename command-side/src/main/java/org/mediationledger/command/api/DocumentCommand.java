package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;

/** Commands about a case's documents. The bytes that they speak of are kept, and durable, before they are given. */
public sealed interface DocumentCommand extends CaseCommand {

    /** The document. */
    DocumentId document();

    /** Whose paper it is: another party's is not found. */
    Party owner();

    /**
     * Lends a paper for the mediation.
     *
     * @param holder which right-holder's, where the owner is the family; absent where only one acts
     * @param disclosure {@code PARTY} or {@code CONFIDENTIAL}
     * @param dated the date that the document bears; never in the future
     * @param version the first
     */
    record AddDocument(
            CaseId caseId,
            DocumentId document,
            DocumentKind kind,
            DisclosureClass disclosure,
            Party owner,
            @Nullable PersonId holder,
            DocumentAuthor author,
            @Nullable LocalDate dated,
            Sealed title,
            DocumentVersion version,
            @Nullable LocalDate occurredOn)
            implements DocumentCommand {}

    /** Adds a newer version of a document; its number follows the newest. */
    record AddDocumentVersion(
            CaseId caseId,
            DocumentId document,
            Party owner,
            @Nullable LocalDate dated,
            DocumentVersion version,
            @Nullable LocalDate occurredOn)
            implements DocumentCommand {}

    /** Shares the newest version with the other parties, for the mediation. */
    record ShareDocument(
            CaseId caseId,
            DocumentId document,
            Party owner,
            @Nullable LocalDate occurredOn) implements DocumentCommand {}

    /** Lets the newest version go before the Tribunal. */
    record ReleaseDocument(
            CaseId caseId,
            DocumentId document,
            Party owner,
            ReleaseGround ground,
            @Nullable LocalDate occurredOn) implements DocumentCommand {}

    /**
     * Records that a copy of the newest version was made in which parts are gone.
     *
     * @param copy the copy, a document of its own
     * @param version the copy's first
     */
    record RedactDocument(
            CaseId caseId,
            DocumentId document,
            Party owner,
            DocumentId copy,
            RedactionReason reason,
            List<RedactedRegion> regions,
            Sealed title,
            DocumentVersion version,
            @Nullable LocalDate occurredOn)
            implements DocumentCommand {

        /** Takes an unmodifiable copy. */
        public RedactDocument {
            regions = List.copyOf(regions);
        }
    }

    /** Takes a document back that has not been released. */
    record WithdrawDocument(
            CaseId caseId,
            DocumentId document,
            Party owner,
            @Nullable LocalDate occurredOn) implements DocumentCommand {}
}
