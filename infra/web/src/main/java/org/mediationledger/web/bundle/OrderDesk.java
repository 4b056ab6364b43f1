package org.mediationledger.web.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Exhibit;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.bundle.plan.Issued;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes orders of bundles: looks whether one can be planned, tells the case, and has it made. */
@Component
final class OrderDesk {

    private final ReleasedShelf released;
    private final IssuedBundles bundles;
    private final Exhibiting exhibiting;
    private final BundleDesk desk;
    private final Binder binder;
    private final BundleMaker maker;
    private final Makings makings;
    private final Workroom workroom;
    private final Counter counter;
    private final Fronts fronts;

    OrderDesk(
            ReleasedShelf released,
            IssuedBundles bundles,
            Exhibiting exhibiting,
            BundleDesk desk,
            Binder binder,
            BundleMaker maker,
            Makings makings,
            Workroom workroom,
            Counter counter,
            Fronts fronts) {
        this.released = released;
        this.bundles = bundles;
        this.exhibiting = exhibiting;
        this.desk = desk;
        this.binder = binder;
        this.maker = maker;
        this.makings = makings;
        this.workroom = workroom;
        this.counter = counter;
        this.fronts = fronts;
    }

    /** Has a bundle made, unless the same submission already had. */
    ResponseEntity<Answer> order(CaseId caseId, Submission submission, BundleOrder order, @Nullable AsAt asAt)
            throws IOException {
        Actor actor = submission.actor();
        BundleId bundle = BundleDesk.bundleOf(caseId, submission);
        CaseBundles known = bundles.of(caseId, actor, null);
        PaperShelf.Papers papers = released.of(caseId, actor, asAt);
        Progress progress = known.find(bundle) == null ? makings.begin(bundle) : null;
        if (progress == null) {
            return tell(caseId, submission, bundle, order, papers.position());
        }
        boolean begun = false;
        try {
            workroom.requireRoom();
            Map<Piece, Exhibited> beside = beside(caseId, actor, order, papers.position());
            Wanted wanted = wanted(caseId, actor, order, papers, beside, issued(caseId, known, order));
            wanted.outline();
            ResponseEntity<Answer> answer = tell(caseId, submission, bundle, order, papers.position());
            Job job = new Job(caseId, bundle, submission, wanted, beside, progress);
            workroom.later(() -> maker.make(job));
            begun = true;
            return answer;
        } finally {
            if (!begun) {
                makings.end(bundle);
            }
        }
    }

    /** The plan of a bundle that isn't made, and those that it adds to. */
    Planned preflight(CaseId caseId, Actor actor, BundleOrder order, @Nullable AsAt asAt) throws IOException {
        CaseBundles known = bundles.of(caseId, actor, null);
        PaperShelf.Papers papers = released.of(caseId, actor, asAt);
        Map<Piece, Exhibited> beside = beside(caseId, actor, order, papers.position());
        Wanted wanted = wanted(caseId, actor, order, papers, beside, issued(caseId, known, order));
        wanted.outline();
        return new Planned(workroom.now(() -> binder.plan(wanted, new Progress())), wanted.before());
    }

    /** Nobody waits for it any more. */
    ResponseEntity<Answer> cancel(CaseId caseId, BundleId bundle, Submission submission) {
        ResponseEntity<Answer> answer = counter.take(submission, desk.toStop(caseId, bundle, BundleStop.CANCELLED));
        Progress progress = makings.of(bundle);
        if (progress != null) {
            progress.cancel();
        }
        return answer;
    }

    /**
     * A bundle's plan.
     *
     * @param before the plans of what it adds to
     */
    record Planned(BundlePlan plan, List<BundlePlan> before) {}

    private ResponseEntity<Answer> tell(
            CaseId caseId, Submission submission, BundleId bundle, BundleOrder order, long asAt) {
        return counter.create(submission, desk.toBegin(caseId, bundle, order, asAt), "bundle", bundle.value());
    }

    private @Nullable Issued issued(CaseId caseId, CaseBundles known, BundleOrder order) throws IOException {
        BundleId earlier = BundleDesk.earlier(order);
        return earlier == null ? null : bundles.upTo(caseId, known, earlier);
    }

    private Wanted wanted(
            CaseId caseId,
            Actor actor,
            BundleOrder order,
            PaperShelf.Papers papers,
            Map<Piece, Exhibited> beside,
            @Nullable Issued issued) {
        Front front = fronts.of(caseId, actor, order, papers.position());
        return new Wanted(order, papers, front, exhibits(order, beside), issued);
    }

    private Map<Piece, Exhibited> beside(CaseId caseId, Actor actor, BundleOrder order, long position) {
        Map<Piece, Exhibited> beside = new EnumMap<>(Piece.class);
        for (BundleOrder.ExhibitAsked asked : asked(order)) {
            switch (asked.kind()) {
                case OPEN_HISTORY -> beside.put(Piece.HISTORY, exhibiting.history(caseId, actor, position));
                case EVIDENCE_PACK -> beside.put(Piece.PACK, exhibiting.pack(caseId, actor, position));
            }
        }
        return beside;
    }

    private static List<Exhibit> exhibits(BundleOrder order, Map<Piece, Exhibited> beside) {
        try {
            return planned(order, beside);
        } catch (IllegalArgumentException nobodyAsked) {
            throw RequestRejected.because(
                    Fault.BUNDLE_NOT_PLANNED,
                    "exhibits",
                    "A file goes beside a bundle only where a party asked for it.");
        }
    }

    private static List<Exhibit> planned(BundleOrder order, Map<Piece, Exhibited> beside) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (BundleOrder.ExhibitAsked asked : asked(order)) {
            Exhibited exhibited = beside.get(pieceOf(asked.kind()));
            if (exhibited != null) {
                exhibits.add(new Exhibit(
                        asked.kind(),
                        nameOf(asked.kind()),
                        Sha256.of(exhibited.bytes()),
                        exhibited.treeSize(),
                        exhibited.root(),
                        exhibited.records(),
                        asked.askedBy(),
                        asked.dispute()));
            }
        }
        return exhibits;
    }

    private static List<BundleOrder.ExhibitAsked> asked(BundleOrder order) {
        return order.exhibits() == null ? List.of() : order.exhibits();
    }

    static Piece pieceOf(Exhibit.Kind kind) {
        return switch (kind) {
            case OPEN_HISTORY -> Piece.HISTORY;
            case EVIDENCE_PACK -> Piece.PACK;
        };
    }

    private static String nameOf(Exhibit.Kind kind) {
        return switch (kind) {
            case OPEN_HISTORY -> "history.txt";
            case EVIDENCE_PACK -> "evidence.zip";
        };
    }
}
