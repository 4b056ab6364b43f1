package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ItemOwner;

/**
 * One step that somebody takes on in an agreement, and what becomes of it.
 *
 * @param by the day that the parties write down themselves
 */
record Pledge(
        AgreedAction action,
        ItemOwner owner,
        String what,
        @Nullable LocalDate by,
        Fate fate) {

    /** What becomes of a step. */
    enum Fate {
        IN_TIME,
        LATE,
        LEFT_OPEN
    }

    /**
     * A part of a step that is done on a day of its own.
     *
     * @param rule absent where no rule dates it
     * @param days about how long the law allows; the plan never says what is due, the ledger does
     */
    record Part(@Nullable Rule rule, int days) {}

    /** The parts in the order in which they are done. An assessment ends either with a plan or without. */
    List<Part> parts(boolean planNeeded) {
        return switch (action) {
            case ASSESS ->
                List.of(
                        new Part(Rule.ASSESS_NOTIFY, 14),
                        planNeeded ? new Part(Rule.ASSESS_FINAL_PLAN, 98) : new Part(Rule.ASSESS_NO_PLAN_DECISION, 70));
            case ISSUE_PLAN -> List.of(new Part(Rule.PLAN_DRAFT, 35), new Part(Rule.PLAN_FINAL, 77));
            case AMEND_CONTENT -> List.of(new Part(Rule.AMEND_CONTENT, 35));
            case CHANGE_PLACEMENT -> List.of(new Part(Rule.CHANGE_PLACEMENT, 14));
            case RECONSIDER -> List.of(new Part(Rule.RECONSIDER, 14));
            case CONTINUE_PLAN -> List.of(new Part(Rule.CONTINUE_PLAN, 1));
            case NON_APPEALABLE -> List.of(new Part(Rule.NON_APPEALABLE_ACTION, 14));
            case VOLUNTARY -> List.of(new Part(null, 28));
        };
    }
}
