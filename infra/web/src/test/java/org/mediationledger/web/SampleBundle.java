package org.mediationledger.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Appeal;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.BundleRequest;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.Planner;
import org.mediationledger.bundle.plan.Selection;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.Place;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.query.bundle.BundlesAnswer;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.query.bundle.ListBundles;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.BundleKind;

/** A bundle that every case has, with its bytes: no paper is in it. */
final class SampleBundle {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private SampleBundle() {}

    /** From now on every case has one. */
    static void give(RecordingQuerySide queries, Sealer sealer, DocumentBytes bytes) {
        queries.answer(
                ListBundles.class,
                query -> new BundlesAnswer(new CaseBundles(List.of(bundle(query.caseId(), sealer, bytes))), null));
    }

    private static Bundle bundle(CaseId caseId, Sealer sealer, DocumentBytes bytes) {
        return new Bundle(
                BundleId.of(Mappings.ID),
                BundleKind.CORE,
                null,
                6,
                DAY,
                DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                new Bundle.Made(
                        DAY,
                        2,
                        new BundleFiles(
                                kept(caseId, bytes, 1, "%PDF-"),
                                kept(caseId, bytes, 2, plan(caseId).text()),
                                kept(caseId, bytes, 3, "history"),
                                kept(caseId, bytes, 4, "pack"),
                                sealed(caseId, sealer, "digest"),
                                sealed(caseId, sealer, "planDigest"))),
                null,
                List.of());
    }

    private static BundlePlan plan(CaseId caseId) {
        return new Planner(PracticeDirection.inForce())
                .first(new BundleRequest(
                        new Front("Tribunal bundle", caseId.toString(), "Manchester", DAY, 6),
                        new Appeal(null, Set.of(AppealType.SECTION_I), Set.of(), null, null, null),
                        LabelRule.NUMBER,
                        new Selection.CertificateOnly(),
                        List.of(),
                        Set.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static BlobId kept(CaseId caseId, DocumentBytes bytes, int piece, String text) {
        BlobId id = new BlobId(UUID.randomUUID());
        try {
            bytes.write(
                    new Place(caseId, document(), piece, Place.Form.ORIGINAL),
                    id,
                    out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return id;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static DocumentId document() {
        return DocumentId.of(Mappings.ID);
    }

    private static Sealed sealed(CaseId caseId, Sealer sealer, String name) {
        return sealer.seal(Place.scope(caseId, document()), name, name);
    }
}
