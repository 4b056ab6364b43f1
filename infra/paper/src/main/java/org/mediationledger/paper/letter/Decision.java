package org.mediationledger.paper.letter;

import java.time.LocalDate;
import org.mediationledger.terms.DecisionKind;

/**
 * The decision that a letter is about.
 *
 * @param authority which local authority made it
 * @param on its date
 */
public record Decision(String authority, DecisionKind kind, LocalDate on) {
    public Decision {
        authority = Given.line("authority", authority);
    }

    Values values() {
        return Values.none()
                .with("authority", authority)
                .with("decision", words(kind))
                .with("decisionOn", on);
    }

    private static String words(DecisionKind kind) {
        return switch (kind) {
            case REFUSAL_TO_ASSESS -> "not to carry out an EHC needs assessment";
            case REFUSAL_TO_ISSUE_PLAN -> "not to make an EHC plan";
            case PLAN_CONTENT -> "about what the EHC plan says";
            case REFUSAL_TO_REASSESS -> "not to carry out a re-assessment";
            case REFUSAL_TO_AMEND -> "not to amend or replace the EHC plan";
            case PLAN_CEASED -> "to stop maintaining the EHC plan";
        };
    }
}
