package org.mediationledger.web.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.Appeal;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.BundleRequest;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.Exhibit;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.bundle.plan.Issue;
import org.mediationledger.bundle.plan.Issued;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.LeftOut;
import org.mediationledger.bundle.plan.Outstanding;
import org.mediationledger.bundle.plan.PagedBundle;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.Planner;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.Selection;
import org.mediationledger.bundle.plan.SlipReason;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/**
 * A bundle that is wanted, with all that its plan rests on.
 *
 * @param issued what was issued before; null where nothing was
 */
record Wanted(
        BundleOrder order,
        PaperShelf.Papers papers,
        Front front,
        List<Exhibit> exhibits,
        @Nullable Issued issued) {

    /** What never goes in, whatever there is of it: this program could not name it. */
    private static final List<LeftOut> LEFT_OUT = List.of(
            new LeftOut("PARTY", "NOT_RELEASED", null),
            new LeftOut("CONFIDENTIAL", "NEVER_IN_A_BUNDLE", null),
            new LeftOut("SAFEGUARDING", "NEVER_IN_A_BUNDLE", null));

    /** Looks at a paper's file. */
    @FunctionalInterface
    interface Looking {
        PaperLook.Looked at(Shelved paper) throws IOException;
    }

    /** Takes an unmodifiable copy. */
    Wanted {
        exhibits = List.copyOf(exhibits);
    }

    /**
     * The plan as far as it can be known without looking at a file.
     *
     * @throws RequestRejected where there can be none
     */
    BundlePlan outline() {
        requireOne(order.documents() == null || order.rules() == null, "rules", "Name documents or rules, not both.");
        requireOne(
                order.supplement() == null || order.reissue() == null,
                "reissue",
                "A bundle adds to another or takes its place, not both.");
        return tried(Map.of());
    }

    private static void requireOne(boolean one, String field, String sentence) {
        if (!one) {
            throw RequestRejected.because(Fault.BUNDLE_NOT_PLANNED, field, sentence);
        }
    }

    private BundlePlan tried(Map<PaperId, PaperLook.Looked> seen) {
        try {
            return plan(seen);
        } catch (IllegalArgumentException impossible) {
            throw RequestRejected.because(Fault.BUNDLE_NOT_PLANNED, "appeal", sentence(impossible));
        }
    }

    /** The plan; each paper that goes in is looked at. */
    BundlePlan plan(Looking looking) throws IOException {
        Map<PaperId, Shelved> shelved = papers.byId();
        Map<PaperId, PaperLook.Looked> seen = new HashMap<>();
        Map<PaperId, SlipReason> slips = new HashMap<>();
        for (Entry entry : outline().entries()) {
            PaperId id = entry.paper().id();
            Shelved paper = shelved.get(id);
            if (paper != null) {
                PaperLook.Looked looked = looking.at(paper);
                seen.put(id, looked);
                if (looked.slip() != null) {
                    slips.put(id, looked.slip());
                }
            }
        }
        return tried(seen).withSlips(slips);
    }

    /** The plans of what was issued before. */
    List<BundlePlan> before() {
        return issued == null || order.supplement() == null
                ? List.of()
                : issued.files().stream().map(PagedBundle::plan).toList();
    }

    private BundlePlan plan(Map<PaperId, PaperLook.Looked> seen) {
        BundleRequest request = new BundleRequest(
                front,
                appeal(order.appeal()),
                order.labels() == null ? LabelRule.NUMBER : order.labels(),
                selection(),
                planned(seen),
                named(order.permitted(), "permitted"),
                agreement(),
                exhibits,
                outstanding(),
                LEFT_OUT);
        Planner planner = new Planner(PracticeDirection.inForce());
        if (issued == null) {
            return planner.first(request);
        }
        return order.supplement() == null
                ? planner.again(request, issued, cause())
                : planner.supplement(request, issued, numbering(order.supplement()));
    }

    private Issue.Cause cause() {
        return order.reissue() == null ? Issue.Cause.CORRECTED : order.reissue().cause();
    }

    private static Issue.Numbering numbering(BundleOrder.SupplementTo supplement) {
        return supplement.numbering() == null ? Issue.Numbering.CONTINUED : supplement.numbering();
    }

    private List<ReleasedPaper> planned(Map<PaperId, PaperLook.Looked> seen) {
        Map<PaperId, BundleOrder.PaperFact> facts = new HashMap<>();
        for (BundleOrder.PaperFact fact : orNone(order.facts())) {
            facts.put(known(fact.document() + "-" + fact.version(), "facts"), fact);
        }
        return papers.papers().stream()
                .map(paper -> paper.planned(seen.getOrDefault(paper.id(), paper.unseen()), facts.get(paper.id())))
                .toList();
    }

    private Selection selection() {
        if (order.documents() != null) {
            return new Selection.Chosen(named(order.documents(), "documents"));
        }
        return order.rules() == null
                ? new Selection.CertificateOnly()
                : new Selection.ByRules(order.rules().stream().map(Wanted::rule).toList());
    }

    private static Selection.Rule rule(BundleOrder.RuleTold told) {
        return new Selection.Rule(
                Set.copyOf(orNone(told.kinds())), Set.copyOf(orNone(told.parties())), told.from(), told.until());
    }

    private Set<PaperId> named(@Nullable List<BundleOrder.PaperNamed> names, String field) {
        return orNone(names).stream()
                .map(name -> known(name.document() + "-" + name.version(), field))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What isn't on the shelf is not told apart: nobody learns here what there is beside it. */
    private PaperId known(String name, String field) {
        PaperId id = new PaperId(name);
        if (papers.papers().stream().noneMatch(paper -> paper.id().equals(id))) {
            throw RequestRejected.because(
                    Fault.PAPER_NOT_RELEASED, field, "There is no released paper of that document and version.");
        }
        return id;
    }

    /** An agreement is released for a reason that lets it go in: all agreed, it is enforced, or the Tribunal directs it. */
    private BundleRequest.@Nullable AgreementUse agreement() {
        return papers.papers().stream()
                .filter(ShelvedPaper.class::isInstance)
                .map(ShelvedPaper.class::cast)
                .filter(paper -> paper.released().paper().kind() == DocumentKind.AGREEMENT)
                .map(paper -> paper.released().ground() == ReleaseGround.ENFORCEMENT
                        ? BundleRequest.AgreementUse.ENFORCEMENT
                        : BundleRequest.AgreementUse.CONSENT)
                .findFirst()
                .orElse(null);
    }

    private List<Outstanding> outstanding() {
        List<Outstanding> all = new ArrayList<>();
        for (BundleOrder.EvidenceTold told : orNone(order.outstanding())) {
            all.add(new Outstanding(
                    told.state(), told.description(), told.party(), told.note() == null ? "" : told.note()));
        }
        return all;
    }

    private static Appeal appeal(BundleOrder.AppealTold told) {
        return new Appeal(
                told.reference(),
                Set.copyOf(told.types()),
                Set.copyOf(orNone(told.recommendations())),
                told.hearingOn(),
                told.evidenceBy(),
                told.sendBy());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Plans name a field, never what it says. */
    private static String sentence(IllegalArgumentException impossible) {
        String message = impossible.getMessage() == null ? "it is inconsistent" : impossible.getMessage();
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
