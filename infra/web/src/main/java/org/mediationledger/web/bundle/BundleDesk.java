package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands about bundles, and seals what is personal in them under the bundle's own key. */
@Component
final class BundleDesk {

    private final Sealer sealer;

    BundleDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The id of the bundle that a submission asks for. */
    static BundleId bundleOf(CaseId caseId, Submission submission) {
        return new BundleId(submission.idFor("bundle/" + caseId));
    }

    BundleCommand.BeginBundle toBegin(CaseId caseId, BundleId bundle, BundleOrder order, long asAt) {
        return new BundleCommand.BeginBundle(caseId, bundle, kind(order), earlier(order), asAt, null);
    }

    BundleCommand.RecordBundleMade toRecord(CaseId caseId, BundleId bundle, int pages, BundleFiles files) {
        return new BundleCommand.RecordBundleMade(caseId, bundle, pages, files, null);
    }

    BundleCommand.StopBundle toStop(CaseId caseId, BundleId bundle, BundleStop why) {
        return new BundleCommand.StopBundle(caseId, bundle, why, null);
    }

    BundleCommand.SubmitBundle toSubmit(CaseId caseId, BundleId bundle, SendingRequest request) {
        return new BundleCommand.SubmitBundle(
                caseId,
                bundle,
                request.means(),
                sealed(caseId, bundle, "sentTo", request.sentTo()),
                sealed(caseId, bundle, "proof", request.proof()),
                request.occurredOn());
    }

    /** Seals something about a bundle. */
    Sealed sealed(CaseId caseId, BundleId bundle, String name, String value) {
        return new CaseSeal(sealer, caseId).ofDocument(new DocumentId(bundle.value()), name, value);
    }

    static @Nullable BundleId earlier(BundleOrder order) {
        if (order.supplement() != null) {
            return order.supplement().bundle();
        }
        return order.reissue() == null ? null : order.reissue().bundle();
    }

    private static BundleKind kind(BundleOrder order) {
        if (order.supplement() != null) {
            return BundleKind.SUPPLEMENT;
        }
        return order.reissue() == null ? BundleKind.CORE : BundleKind.REISSUE;
    }
}
