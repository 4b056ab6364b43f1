package org.mediationledger.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.documents.blob.BlobExists;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.DocumentVersion;
import org.mediationledger.events.Paper;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.ListPapers;
import org.mediationledger.query.papers.PapersAnswer;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.web.print.CertificateRoom;

/** A paper that every case has, with its bytes. */
final class SamplePaper {

    private SamplePaper() {}

    /** From now on every case has one. */
    static void give(RecordingQuerySide queries, Sealer sealer, DocumentBytes bytes) {
        queries.answer(
                ListPapers.class,
                query ->
                        new PapersAnswer(List.of(paper(query.caseId(), sealer, kept(query.caseId(), bytes))), 3, null));
    }

    /** The certificate of every case was printed. */
    static void print(CaseId caseId, DocumentBytes bytes) {
        CertificateId certificate = CertificateId.of(Mappings.ID);
        try {
            bytes.write(
                    CertificateRoom.place(caseId, certificate, 0),
                    CertificateRoom.blob(certificate, 0),
                    out -> out.write("%PDF-".getBytes(StandardCharsets.US_ASCII)));
        } catch (BlobExists printed) {
            // Once is enough.
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static BlobId kept(CaseId caseId, DocumentBytes bytes) {
        BlobId id = new BlobId(UUID.randomUUID());
        try {
            bytes.write(
                    new Place(caseId, document(), 1, Place.Form.ORIGINAL),
                    id,
                    out -> out.write("%PDF-".getBytes(StandardCharsets.US_ASCII)));
            return id;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static DocumentId document() {
        return DocumentId.of(Mappings.ID);
    }

    private static ShownPaper paper(CaseId caseId, Sealer sealer, BlobId bytes) {
        return new ShownPaper(
                document(),
                DisclosureClass.PARTY,
                new Paper(
                        DocumentKind.REPORT,
                        Party.FAMILY,
                        null,
                        DocumentAuthor.OTHER,
                        null,
                        sealed(caseId, sealer, "title"),
                        new DocumentVersion(
                                1,
                                DocumentFormat.PDF,
                                1,
                                bytes,
                                null,
                                sealed(caseId, sealer, "size"),
                                sealed(caseId, sealer, "digest"))),
                LocalDate.parse("2026-11-20"),
                null,
                null,
                null,
                false);
    }

    private static Sealed sealed(CaseId caseId, Sealer sealer, String name) {
        return sealer.seal(Place.scope(caseId, document()), name, name);
    }
}
