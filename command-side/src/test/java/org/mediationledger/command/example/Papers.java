package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.sealed;
import static org.mediationledger.command.example.Names.uuid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.Paper;
import org.mediationledger.events.RedactedRegion;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;

/** Papers, and what is asked and became of them. */
public final class Papers {

    /** Where an address stands on the first page of a report. */
    public static final RedactedRegion ADDRESS = new RedactedRegion(1, 5_600, 11_200, 18_000, 4_200);

    private static final LocalDate DATED = LocalDate.parse("2026-09-01");

    private Papers() {}

    public static DocumentId paper(int number) {
        return new DocumentId(uuid("paper " + number));
    }

    /** Six pages of PDF. */
    public static DocumentVersion version(int number) {
        return version(number, 6);
    }

    public static DocumentVersion version(int number, @Nullable Integer pages) {
        return new DocumentVersion(
                number,
                DocumentFormat.PDF,
                pages,
                new BlobId(uuid("blob " + number)),
                null,
                sealed("size " + number),
                sealed("digest " + number));
    }

    /** A report of the family's. */
    public static Paper report(int version) {
        return of(DocumentKind.REPORT, Party.FAMILY, version);
    }

    public static Paper of(DocumentKind kind, Party owner, int version) {
        return new Paper(
                kind,
                owner,
                owner == Party.FAMILY ? PARENT : null,
                DocumentAuthor.EDUCATIONAL_PSYCHOLOGIST,
                DATED,
                sealed("title"),
                version(version));
    }

    public static Ask addDocument(DocumentId document) {
        return addDocument(document, Party.FAMILY, null);
    }

    public static Ask addDocument(DocumentId document, Party owner, @Nullable PersonId holder) {
        return addDocument(
                document, DocumentKind.REPORT, DisclosureClass.PARTY, owner, holder, "2026-09-01", version(1));
    }

    public static Ask addDocument(
            DocumentId document,
            DocumentKind kind,
            DisclosureClass disclosure,
            Party owner,
            @Nullable PersonId holder,
            String dated,
            DocumentVersion version) {
        return Ask.of(on -> new DocumentCommand.AddDocument(
                CASE,
                document,
                kind,
                disclosure,
                owner,
                holder,
                DocumentAuthor.EDUCATIONAL_PSYCHOLOGIST,
                LocalDate.parse(dated),
                sealed("title"),
                version,
                on));
    }

    public static Ask addVersion(DocumentId document, int version) {
        return addVersion(document, Party.FAMILY, DATED.toString(), version);
    }

    public static Ask addVersion(DocumentId document, Party owner, String dated, int version) {
        return Ask.of(on -> new DocumentCommand.AddDocumentVersion(
                CASE, document, owner, LocalDate.parse(dated), version(version), on));
    }

    public static Ask shareDocument(DocumentId document) {
        return Ask.of(on -> new DocumentCommand.ShareDocument(CASE, document, Party.FAMILY, on));
    }

    public static Ask releaseDocument(DocumentId document, ReleaseGround ground) {
        return releaseDocument(document, Party.FAMILY, ground);
    }

    public static Ask releaseDocument(DocumentId document, Party owner, ReleaseGround ground) {
        return Ask.of(on -> new DocumentCommand.ReleaseDocument(CASE, document, owner, ground, on));
    }

    public static Ask redactDocument(DocumentId document, DocumentId copy, RedactedRegion... regions) {
        return Ask.of(on -> new DocumentCommand.RedactDocument(
                CASE,
                document,
                Party.FAMILY,
                copy,
                RedactionReason.CONTACT_DETAILS,
                List.of(regions),
                sealed("title"),
                version(1),
                on));
    }

    public static Ask withdrawDocument(DocumentId document) {
        return Ask.of(on -> new DocumentCommand.WithdrawDocument(CASE, document, Party.FAMILY, on));
    }

    public static CaseEvent documentAdded(DocumentId document, String on) {
        return documentAdded(document, DisclosureClass.PARTY, report(1), on);
    }

    public static CaseEvent documentAdded(DocumentId document, DisclosureClass disclosure, Paper paper, String on) {
        return new DocumentEvent.DocumentAdded(CASE, document, disclosure, paper, LocalDate.parse(on));
    }

    public static CaseEvent versionAdded(DocumentId document, int version, String on) {
        return new DocumentEvent.DocumentVersionAdded(CASE, document, report(version), LocalDate.parse(on));
    }

    public static CaseEvent documentShared(DocumentId document, int version, String on) {
        return new DocumentEvent.DocumentShared(CASE, document, report(version), LocalDate.parse(on));
    }

    public static CaseEvent sharingEnded(DocumentId document, String on) {
        return new DocumentEvent.DocumentSharingEnded(CASE, document, LocalDate.parse(on));
    }

    public static CaseEvent documentReleased(DocumentId document, int version, String on) {
        return documentReleased(document, report(version), ReleaseGround.OWNER, on);
    }

    public static CaseEvent documentReleased(DocumentId document, Paper paper, ReleaseGround ground, String on) {
        return new DocumentEvent.DocumentReleased(CASE, document, paper, ground, LocalDate.parse(on));
    }

    public static CaseEvent documentRedacted(DocumentId document, DocumentId copy, String on) {
        return new DocumentEvent.DocumentRedacted(
                CASE,
                document,
                1,
                copy,
                RedactionReason.CONTACT_DETAILS,
                List.of(ADDRESS),
                report(1),
                LocalDate.parse(on));
    }

    public static CaseEvent documentWithdrawn(DocumentId document, String on) {
        return new DocumentEvent.DocumentWithdrawn(CASE, document, LocalDate.parse(on));
    }
}
