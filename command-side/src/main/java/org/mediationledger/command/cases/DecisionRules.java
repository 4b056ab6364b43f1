package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.terms.DecisionKind;

/** What may be recorded of a decision and of the issues. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Draft> decide(Asked asked, DecisionCommand command) {
        return switch (command) {
            case DecisionCommand.RecordDecision c -> decision(asked, c);
            case DecisionCommand.StateIssues c -> issues(asked, c);
            case DecisionCommand.RecordFurtherNotice c -> NoticeRules.further(asked, c);
            case DecisionCommand.ExamineNotice c -> NoticeRules.examined(asked, c);
            case DecisionCommand.NameAuthorityContact c -> NoticeRules.contact(asked, c);
            case DecisionCommand.RecordDecisionWithdrawn c -> withdrawn(asked, c);
            case DecisionCommand.RecordDecisionSuperseded c -> superseded(asked, c);
            case DecisionCommand.WidenAppeal c -> widen(asked, c);
        };
    }

    private static List<Draft> decision(Asked asked, DecisionCommand.RecordDecision command) {
        Require.that(
                asked.facts().decision().decision() == null,
                DECISION_ALREADY_RECORDED,
                "The case has its decision; another decision is another case, a wrong one is corrected.");
        check(
                command.kind(),
                command.sectionIOnly(),
                asked.today(),
                new NoticeDates(command.printedOn(), command.sentOn(), command.receivedOn()));
        return List.of(Draft.timed(clocks -> new DecisionEvent.DecisionNotified(
                command.caseId(),
                command.decision(),
                command.kind(),
                command.sectionIOnly(),
                command.printedOn(),
                command.sentOn(),
                command.receivedOn(),
                command.localAuthorityReference(),
                asked.on(),
                clocks)));
    }

    /** The three dates of a notice. */
    record NoticeDates(
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn) {}

    static void check(DecisionKind kind, boolean sectionIOnly, LocalDate today, NoticeDates dates) {
        Require.that(
                !sectionIOnly || kind == DecisionKind.PLAN_CONTENT,
                SECTION_I_NEEDS_PLAN_CONTENT,
                "sectionIOnly",
                "Only an appeal against what a plan says can concern Section I alone.");
        check(today, dates);
    }

    static void check(LocalDate today, NoticeDates dates) {
        Require.notFuture(dates.printedOn(), today, "printedOn");
        Require.notFuture(dates.sentOn(), today, "sentOn");
        Require.notFuture(dates.receivedOn(), today, "receivedOn");
        LocalDate sent = dates.sentOn() != null ? dates.sentOn() : dates.printedOn();
        Require.that(
                sent != null,
                DATE_MISSING,
                "sentOn",
                "The day on which the notice was sent is needed, or at least the date printed on it: the time limits"
                        + " run from it.");
        Require.that(
                dates.receivedOn() == null
                        || sent == null
                        || !dates.receivedOn().isBefore(sent),
                DATES_OUT_OF_ORDER,
                "receivedOn",
                "A notice can't arrive before it is sent.");
    }

    static void known(Asked asked) {
        Require.that(
                asked.facts().decision().decision() != null,
                DECISION_NOT_RECORDED,
                "The case has no decision on record.");
    }

    private static List<Draft> withdrawn(Asked asked, DecisionCommand.RecordDecisionWithdrawn command) {
        known(asked);
        Require.that(
                !asked.facts().decision().withdrawn(),
                DECISION_ALREADY_WITHDRAWN,
                "The decision's withdrawal is on record.");
        afterNotice(asked);
        return List.of(Draft.plain(new DecisionEvent.DecisionWithdrawn(command.caseId(), asked.on())));
    }

    private static List<Draft> superseded(Asked asked, DecisionCommand.RecordDecisionSuperseded command) {
        known(asked);
        afterNotice(asked);
        return List.of(
                Draft.plain(new DecisionEvent.DecisionSuperseded(command.caseId(), command.change(), asked.on())));
    }

    private static List<Draft> widen(Asked asked, DecisionCommand.WidenAppeal command) {
        known(asked);
        BodyRules.notDetained(asked.facts());
        Require.that(
                asked.facts().decision().sectionIOnly(),
                APPEAL_NOT_SECTION_I_ONLY,
                "The intended appeal is not about Section I alone.");
        Require.that(
                !command.sections().isEmpty(),
                SECTIONS_MISSING,
                "sections",
                "Say which sections are to be appealed too: B, F or both.");
        afterNotice(asked);
        boolean contactMissed = ChoiceRules.contactMissed(asked.facts(), asked.on());
        return List.of(Draft.timed(clocks -> new DecisionEvent.AppealWidened(
                command.caseId(), command.sections().stream().sorted().toList(), contactMissed, asked.on(), clocks)));
    }

    private static void afterNotice(Asked asked) {
        Require.inOrder(
                asked.facts().decision().noticeSentOn(),
                asked.on(),
                "occurredOn",
                "That was before the notice of the decision was sent.");
    }

    private static List<Draft> issues(Asked asked, DecisionCommand.StateIssues command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Kinds of issue decide who arranges mediation; state what the disagreement is about instead.");
        Require.that(
                !command.issues().isEmpty(),
                ISSUES_MISSING,
                "issues",
                "At least one kind of issue is needed: it decides who arranges mediation.");
        return List.of(Draft.timed(clocks -> new DecisionEvent.IssuesStated(
                command.caseId(), command.issues().stream().sorted().toList(), asked.on(), clocks)));
    }
}
