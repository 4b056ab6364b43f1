package org.mediationledger.bundle.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is asked to be.
 *
 * @param front what page 1 says of the bundle
 * @param appeal what it is for
 * @param labels how page numbers are written
 * @param selection which papers go in
 * @param papers every released paper of the case, in any order
 * @param permitted late papers that the Tribunal admitted (form SEND7)
 * @param agreement why an agreement may be in; null when nothing allows it
 * @param exhibits what a party asked to go beside the bundle; none unless one did
 * @param outstanding the list of missing and disputed evidence
 * @param leftOut what was never looked at, by class
 */
public record BundleRequest(
        Front front,
        Appeal appeal,
        LabelRule labels,
        Selection selection,
        List<ReleasedPaper> papers,
        Set<PaperId> permitted,
        @Nullable AgreementUse agreement,
        List<Exhibit> exhibits,
        List<Outstanding> outstanding,
        List<LeftOut> leftOut) {

    /** What lets an agreement reached in mediation go before a Tribunal. */
    public enum AgreementUse {
        /** All who made it consent. */
        CONSENT,

        /** It is to be enforced (SEND Regulations 2014 reg 42). */
        ENFORCEMENT
    }

    /** Takes unmodifiable copies; a paper that is chosen or permitted must be there, and be there once. */
    public BundleRequest {
        papers = List.copyOf(papers);
        permitted = Set.copyOf(permitted);
        exhibits = List.copyOf(exhibits);
        outstanding = List.copyOf(outstanding);
        leftOut = List.copyOf(leftOut);
        Set<PaperId> known = new HashSet<>();
        for (ReleasedPaper paper : papers) {
            if (!known.add(paper.id())) {
                throw new IllegalArgumentException("paper " + paper.id() + " is there twice");
            }
        }
        requireKnown(known, permitted);
        if (selection instanceof Selection.Chosen chosen) {
            requireKnown(known, chosen.papers());
        }
    }

    BundleRequest withLabels(LabelRule others) {
        return new BundleRequest(
                front, appeal, others, selection, papers, permitted, agreement, exhibits, outstanding, leftOut);
    }

    private static void requireKnown(Set<PaperId> known, Set<PaperId> named) {
        named.stream().sorted().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("no released paper has the id " + id);
        });
    }
}
