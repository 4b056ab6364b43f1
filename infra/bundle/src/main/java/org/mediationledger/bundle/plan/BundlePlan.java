package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Map;

/**
 * A bundle before it is paper: everything that the PDF is made from. Its {@linkplain #text() text} is the same, byte for
 * byte, whenever the fields are, and its {@linkplain #digest() digest} identifies the bundle.
 *
 * <p>A plan fixes the order of all pages but not how many pages the index takes, because that depends on how wide letters
 * are. Whoever lays out the index finds that number (it must not depend on page numbers, for which columns of one width
 * are enough) and asks for the {@linkplain #paged numbered} plan.
 *
 * @param edition of the Practice Direction's table that budgets and sections are from
 * @param front what page 1 says of the bundle
 * @param appeal what it is for
 * @param issue which issue it is
 * @param labels how page numbers are written
 * @param sections in order of their letters
 * @param exhibits what goes beside it
 * @param outstanding the list of missing and disputed evidence
 * @param budgets what the parts use of their limits
 * @param warnings what to look at
 * @param excluded released papers that were asked for and aren't in
 * @param leftOut what was never looked at, by class
 */
public record BundlePlan(
        String edition,
        Front front,
        Appeal appeal,
        Issue issue,
        LabelRule labels,
        List<Section> sections,
        List<Exhibit> exhibits,
        List<Outstanding> outstanding,
        List<Budget> budgets,
        List<Warning> warnings,
        List<Excluded> excluded,
        List<LeftOut> leftOut) {

    /** Takes unmodifiable copies. */
    public BundlePlan {
        edition = Words.required("edition", edition);
        sections = List.copyOf(sections);
        exhibits = List.copyOf(exhibits);
        outstanding = List.copyOf(outstanding);
        budgets = List.copyOf(budgets);
        warnings = List.copyOf(warnings);
        excluded = List.copyOf(excluded);
        leftOut = List.copyOf(leftOut);
    }

    /** All entries, in the order of their pages. */
    public List<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** The plan in its one form as text, UTF-8 with a line feed behind each line. */
    public String text() {
        return PlanText.of(this);
    }

    /**
     * The plan that has this text.
     *
     * @throws IllegalArgumentException when it isn't the text of a plan, byte for byte; the message names the line
     */
    public static BundlePlan read(String text) {
        return PlanReader.read(text);
    }

    /** SHA-256 of the {@link #text()}. */
    public Sha256 digest() {
        return Sha256.of(text());
    }

    /**
     * The plan with its pages numbered.
     *
     * @param frontPages how many pages come before the first paper: index, lists and difference sheet; 1 or more
     */
    public PagedBundle paged(int frontPages) {
        return new PagedBundle(this, frontPages);
    }

    /**
     * The same plan with slip pages for the papers that can't be put in. Budgets stay as they are.
     *
     * @param slips the reason for each such paper
     * @throws IllegalArgumentException when a paper isn't in the plan
     */
    public BundlePlan withSlips(Map<PaperId, SlipReason> slips) {
        return Slips.in(this, slips);
    }
}
