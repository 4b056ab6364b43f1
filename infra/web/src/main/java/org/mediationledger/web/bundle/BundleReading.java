package org.mediationledger.web.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Issued;
import org.mediationledger.bundle.plan.PagedBundle;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.bundle.Bundle;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.web.exchange.KeptResource;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells of bundles, and gives out what was made. */
@Component
final class BundleReading {

    private final IssuedBundles bundles;
    private final BundleShelf shelf;
    private final Makings makings;
    private final Standing standing;
    private final Opening opening;

    BundleReading(IssuedBundles bundles, BundleShelf shelf, Makings makings, Standing standing, Opening opening) {
        this.bundles = bundles;
        this.shelf = shelf;
        this.makings = makings;
        this.standing = standing;
        this.opening = opening;
    }

    BundlesBody all(CaseId caseId, Actor actor, @Nullable Long version) {
        Map<BundleId, Progress> before = makings.all();
        return new BundlesBody(bundles.of(caseId, actor, version).bundles().stream()
                .map(bundle -> one(caseId, bundle, underWay(bundle, before.get(bundle.id())), null))
                .toList());
    }

    BundleBody one(CaseId caseId, Actor actor, BundleId id) throws IOException {
        Progress before = makings.of(id);
        CaseBundles known = bundles.of(caseId, actor, null);
        Bundle bundle = known.find(id);
        if (bundle == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        Progress progress = underWay(bundle, before);
        return one(caseId, bundle, progress, bundle.made() == null ? planned(progress) : made(caseId, known, bundle));
    }

    /** Asked before what the case knows and after: what is under way may have ended, or been told to the case, meanwhile. */
    private @Nullable Progress underWay(Bundle bundle, @Nullable Progress before) {
        return before == null ? makings.of(bundle.id()) : before;
    }

    private BundleBody one(CaseId caseId, Bundle bundle, @Nullable Progress progress, @Nullable PlanBody plan) {
        return BundleBody.of(caseId, bundle, standing.of(bundle, progress), progress, plan, opening);
    }

    private static @Nullable PlanBody planned(@Nullable Progress progress) {
        BundlePlan plan = progress == null ? null : progress.plan();
        return plan == null ? null : PlanBody.of(plan, null, List.of());
    }

    private PlanBody made(CaseId caseId, CaseBundles known, Bundle bundle) throws IOException {
        Issued issued = bundles.upTo(caseId, known, bundle.id());
        PagedBundle last = issued.files().getLast();
        List<BundlePlan> before = bundle.kind() == BundleKind.SUPPLEMENT
                ? issued.files().subList(0, issued.files().size() - 1).stream()
                        .map(PagedBundle::plan)
                        .toList()
                : List.of();
        return PlanBody.of(last.plan(), last.frontPages(), before);
    }

    /** A piece of a bundle, whole or in ranges, as a download that no browser runs. */
    ResponseEntity<Resource> piece(CaseId caseId, Actor actor, BundleId id, Piece piece) throws IOException {
        Bundle bundle = bundles.one(caseId, actor, id);
        String name = piece.name().toLowerCase(Locale.ROOT) + "-" + id + "." + piece.suffix();
        return ResponseEntity.ok()
                .contentType(piece.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new KeptResource(shelf.read(caseId, bundle, piece)));
    }
}
