package org.mediationledger.web.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;

/** A bundle that was asked for, and how far it has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BundleBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) BundleId bundle,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) BundleKind kind,
        @Nullable BundleId earlier,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) BundleState state,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long asAt,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate begunOn,
        @Nullable LocalDate madeOn,
        @Nullable Integer pages,
        @Nullable Integer papersDone,
        @Nullable Integer pagesDone,

        @Schema(implementation = String.class) @Nullable Shown digest,
        @Schema(implementation = String.class) @Nullable Shown planDigest,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean history,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean pack,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleSent> sendings,
        @Nullable PlanBody plan) {

    /** Takes an unmodifiable copy. */
    BundleBody {
        sendings = List.copyOf(sendings);
    }

    /** That it was sent. */
    record BundleSent(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate on,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            BundleSending means,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = String.class)
            Shown sentTo,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = String.class)
            Shown proof) {}

    static BundleBody of(
            CaseId caseId,
            Bundle bundle,
            BundleState state,
            @Nullable Progress progress,
            @Nullable PlanBody plan,
            Opening opening) {
        Bundle.Made made = bundle.made();
        Progress underWay = made == null && bundle.stopped() == null ? progress : null;
        return new BundleBody(
                bundle.id(),
                bundle.kind(),
                bundle.earlier(),
                state,
                bundle.asAt(),
                bundle.begunOn(),
                made == null ? null : made.on(),
                made == null ? null : made.pages(),
                underWay == null ? null : underWay.papersDone(),
                underWay == null ? null : underWay.pagesDone(),
                made == null ? null : opening.showOfPaper(caseId, made.files().digest()),
                made == null ? null : opening.showOfPaper(caseId, made.files().planDigest()),
                made != null && made.files().history() != null,
                made != null && made.files().pack() != null,
                bundle.sendings().stream()
                        .map(sending -> new BundleSent(
                                sending.on(),
                                sending.means(),
                                opening.showOfPaper(caseId, sending.sentTo()),
                                opening.showOfPaper(caseId, sending.proof())))
                        .toList(),
                plan);
    }
}
