package org.mediationledger.web.bundle;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.Issued;
import org.mediationledger.bundle.plan.PagedBundle;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.query.bundle.BundlesAnswer;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.query.bundle.ListBundles;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.stereotype.Component;

/** The bundles of a case that somebody may know of, and what was issued before one. */
@Component
final class IssuedBundles {

    private static final Enquiry.Kind<BundlesAnswer> KIND =
            new Enquiry.Kind<>(BundlesAnswer.class, BundlesAnswer::refusal);

    private final Enquiry enquiry;
    private final BundleShelf shelf;

    IssuedBundles(Enquiry enquiry, BundleShelf shelf) {
        this.enquiry = enquiry;
        this.shelf = shelf;
    }

    CaseBundles of(CaseId caseId, Actor actor, @Nullable Long version) {
        return enquiry.askAbout(caseId, version, wanted -> new ListBundles(caseId, actor, wanted), KIND)
                .bundles();
    }

    /** @throws RequestRejected where there is none of that id */
    Bundle one(CaseId caseId, Actor actor, BundleId id) {
        Bundle found = of(caseId, actor, null).find(id);
        if (found == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return found;
    }

    /**
     * The whole bundle that one belongs to, with the supplements up to that one.
     *
     * @throws RequestRejected where one of them wasn't made
     */
    Issued upTo(CaseId caseId, CaseBundles known, BundleId last) throws IOException {
        Deque<PagedBundle> files = new ArrayDeque<>();
        Bundle bundle = made(known, last);
        files.addFirst(paged(caseId, bundle));
        while (bundle.kind() == BundleKind.SUPPLEMENT && bundle.earlier() != null) {
            bundle = made(known, bundle.earlier());
            files.addFirst(paged(caseId, bundle));
        }
        return new Issued(List.copyOf(files));
    }

    private static Bundle made(CaseBundles known, BundleId id) {
        Bundle found = known.find(id);
        if (found == null || found.made() == null) {
            throw RequestRejected.because(
                    Fault.BUNDLE_NOT_PLANNED, "bundle", "There is no bundle of that id in the case that was made.");
        }
        return found;
    }

    /** What isn't a paper's page stands before the first one. */
    private PagedBundle paged(CaseId caseId, Bundle bundle) throws IOException {
        BundlePlan plan = shelf.plan(caseId, bundle);
        int papers = plan.entries().stream().mapToInt(Entry::pages).sum();
        Bundle.Made made = bundle.made();
        return plan.paged(made == null ? 1 : made.pages() - papers);
    }
}
