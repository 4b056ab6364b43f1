package org.mediationledger.web.document;

import java.util.Objects;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands about documents, and seals what is personal in them under the document's own key. */
@Component
public final class DocumentDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public DocumentDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The id of the document that a submission brings. */
    public static DocumentId documentOf(CaseId caseId, Submission submission) {
        return new DocumentId(submission.idFor("document/" + caseId));
    }

    /** It is lent. */
    public DocumentCommand.AddDocument toCommand(
            CaseId caseId, DocumentId document, DocumentRequest request, DocumentVersion version) {
        return new DocumentCommand.AddDocument(
                caseId,
                document,
                request.kind(),
                Objects.requireNonNullElse(request.disclosure(), DisclosureClass.PARTY),
                request.owner(),
                request.holder(),
                request.author(),
                request.dated(),
                new CaseSeal(sealer, caseId).ofDocument(document, "title", request.title()),
                version,
                request.occurredOn());
    }

    /** There is a newer version. */
    public DocumentCommand.AddDocumentVersion toCommand(
            CaseId caseId, DocumentId document, VersionRequest request, DocumentVersion version) {
        return new DocumentCommand.AddDocumentVersion(
                caseId, document, request.owner(), request.dated(), version, request.occurredOn());
    }

    /** A copy is made in which parts are gone. */
    public DocumentCommand.RedactDocument toCommand(
            CaseId caseId, DocumentId document, DocumentId copy, RedactionRequest request, DocumentVersion version) {
        return new DocumentCommand.RedactDocument(
                caseId,
                document,
                request.owner(),
                copy,
                request.reason(),
                request.parts(),
                new CaseSeal(sealer, caseId).ofDocument(copy, "title", request.title()),
                version,
                request.occurredOn());
    }

    /** It is shared. */
    public DocumentCommand.ShareDocument toShare(CaseId caseId, DocumentId document, OwnerOnDay request) {
        return new DocumentCommand.ShareDocument(caseId, document, request.owner(), request.occurredOn());
    }

    /** It is released. */
    public DocumentCommand.ReleaseDocument toCommand(CaseId caseId, DocumentId document, ReleaseRequest request) {
        return new DocumentCommand.ReleaseDocument(
                caseId, document, request.owner(), request.ground(), request.occurredOn());
    }

    /** It is taken back. */
    public DocumentCommand.WithdrawDocument toWithdraw(CaseId caseId, DocumentId document, OwnerOnDay request) {
        return new DocumentCommand.WithdrawDocument(caseId, document, request.owner(), request.occurredOn());
    }
}
