package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;

/** What a mediation case is about. */
record Matter(
        DecisionKind kind,
        boolean sectionIOnly,
        List<IssueKind> issues,
        @Nullable LocalDate printedOn,
        LocalDate sentOn,
        LocalDate receivedOn,
        @Nullable String reference) {

    /** Which part of the law the matter of a plot falls under. */
    enum Subject {
        /** Any decision; education is in issue, and perhaps more. */
        ANY,
        /** As any, with health in issue too. */
        MIXED,
        /** Only the school, institution or type that a plan names. */
        SECTION_I,
        /** Only health provision. */
        HEALTH_ONLY,
        /** No decision at all; what the disagreement is about stands elsewhere. */
        DISAGREEMENT
    }

    private static final int LEAST_BEFORE_OPENING = 6;
    private static final int MOST_BEFORE_OPENING = 38;

    /**
     * Half of the disputes about what a plan says are taken to follow its first making and half a review, so that with
     * the refusals to issue 15 in 100 belong to the assessment stage and 13 to others: the stages of the mediations held
     * in 2024 (10,507 at request, 2,124, 1,862).
     */
    private static final List<Chance.Share<DecisionKind>> KINDS = List.of(
            share(775, DecisionKind.REFUSAL_TO_ASSESS),
            share(100, DecisionKind.REFUSAL_TO_ISSUE_PLAN),
            share(40, DecisionKind.PLAN_CONTENT),
            share(40, DecisionKind.REFUSAL_TO_AMEND),
            share(25, DecisionKind.PLAN_CEASED),
            share(20, DecisionKind.REFUSAL_TO_REASSESS));

    private static final List<Chance.Share<DecisionKind>> KINDS_WITH_HEALTH_ONLY =
            List.of(share(70, DecisionKind.PLAN_CONTENT), share(30, DecisionKind.REFUSAL_TO_AMEND));

    private static final int MIXED_OF_ANY = 8;

    static Matter of(Subject subject, Area area, LocalDate openedOn, Chance chance) {
        LocalDate sentOn = openedOn.minusDays(chance.between(LEAST_BEFORE_OPENING, MOST_BEFORE_OPENING));
        return new Matter(
                kind(subject, chance),
                subject == Subject.SECTION_I,
                issues(subject, chance),
                chance.percent(80) ? sentOn.minusDays(chance.percent(30) ? chance.between(1, 4) : 0) : null,
                sentOn,
                sentOn.plusDays(chance.between(1, 4)),
                chance.percent(85) ? "%s/EHC/%06d".formatted(area.prefix(), chance.between(1_000, 99_999)) : null);
    }

    /** The same, its notice sent on another day. */
    Matter sent(LocalDate day) {
        return new Matter(kind, sectionIOnly, issues, day, day, day.plusDays(2), reference);
    }

    /** A later decision in the same matter. */
    Matter decidedAnew(DecisionKind later, LocalDate day) {
        return new Matter(later, false, issues, day, day, day.plusDays(2), reference);
    }

    /** The same, no longer about the school alone. */
    Matter widened() {
        return new Matter(kind, false, issues, printedOn, sentOn, receivedOn, reference);
    }

    boolean healthInIssue() {
        return issues.contains(IssueKind.HEALTH);
    }

    boolean healthOnly() {
        return issues.equals(List.of(IssueKind.HEALTH));
    }

    private static DecisionKind kind(Subject subject, Chance chance) {
        return switch (subject) {
            case ANY, MIXED, DISAGREEMENT -> chance.drawn(KINDS);
            case SECTION_I -> DecisionKind.PLAN_CONTENT;
            case HEALTH_ONLY -> chance.drawn(KINDS_WITH_HEALTH_ONLY);
        };
    }

    private static List<IssueKind> issues(Subject subject, Chance chance) {
        return switch (subject) {
            case ANY -> chance.percent(MIXED_OF_ANY) ? mixed(chance) : withoutHealth(chance);
            case MIXED -> mixed(chance);
            case SECTION_I, DISAGREEMENT -> List.of(IssueKind.EDUCATION);
            case HEALTH_ONLY -> List.of(IssueKind.HEALTH);
        };
    }

    private static List<IssueKind> mixed(Chance chance) {
        return chance.percent(30) ? List.of(IssueKind.values()) : List.of(IssueKind.EDUCATION, IssueKind.HEALTH);
    }

    private static List<IssueKind> withoutHealth(Chance chance) {
        return chance.percent(7) ? List.of(IssueKind.EDUCATION, IssueKind.SOCIAL_CARE) : List.of(IssueKind.EDUCATION);
    }
}
