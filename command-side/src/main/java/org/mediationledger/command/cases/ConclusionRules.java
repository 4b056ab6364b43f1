package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.ConclusionCommand;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ItemOwner;
import org.mediationledger.terms.Outcome;

/** The end of mediation, the agreement, and what is done about it. */
final class ConclusionRules {

    private ConclusionRules() {}

    static List<Draft> decide(Asked asked, ConclusionCommand command) {
        return switch (command) {
            case ConclusionCommand.ConcludeMediation c -> conclude(asked, c);
            case ConclusionCommand.RecordAgreement c -> agreement(asked, c);
            case ConclusionCommand.CompleteStep c -> complete(asked, c);
            case ConclusionCommand.TellAuthorityOfAgreement c -> tellAuthority(asked, c);
        };
    }

    private static List<Draft> conclude(Asked asked, ConclusionCommand.ConcludeMediation command) {
        notConcluded(asked.facts());
        Require.that(
                !asked.facts().children().partHeard(),
                MEDIATION_ADJOURNED,
                "The last meeting was adjourned part-heard; hold the next one, or record that mediation was broken"
                        + " off.");
        return over(asked, command.caseId(), command.outcome());
    }

    /** Mediation, all its sessions, is over, whichever way it came to that. */
    static List<Draft> over(Asked asked, CaseId caseId, Outcome outcome) {
        CaseFacts facts = asked.facts();
        notConcluded(facts);
        LocalDate held = lastHeld(facts);
        Require.that(
                !facts.children().meetingPlanned(),
                MEETING_STILL_PLANNED,
                "A meeting is still planned; an adjourned mediation is not concluded.");
        Require.inOrder(held, asked.on(), "occurredOn", "Mediation can't conclude before its last meeting.");
        return List.of(
                Draft.timed(clocks -> new ConclusionEvent.MediationConcluded(caseId, asked.on(), clocks)),
                Draft.plain(new ConclusionEvent.OutcomeRecorded(caseId, outcome, asked.on())));
    }

    private static void notConcluded(CaseFacts facts) {
        Require.that(
                facts.conclusion().concludedOn() == null, MEDIATION_ALREADY_CONCLUDED, "The conclusion is on record.");
    }

    private static LocalDate lastHeld(CaseFacts facts) {
        LocalDate last = facts.children().meetings().values().stream()
                .filter(ChildrenState.Meeting::held)
                .map(ChildrenState.Meeting::plannedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        return Require.present(
                last, MEDIATION_NOT_HELD, "No meeting was held; if the family does not go ahead, record that instead.");
    }

    private static List<Draft> agreement(Asked asked, ConclusionCommand.RecordAgreement command) {
        ConclusionState conclusion = asked.facts().conclusion();
        Require.that(conclusion.agreedOn() == null, AGREEMENT_ALREADY_RECORDED, "The agreement is on record.");
        Require.that(
                conclusion.outcome() != Outcome.NO_AGREEMENT,
                NOTHING_WAS_AGREED,
                "The mediation ended without agreement.");
        Require.that(!command.items().isEmpty(), ITEMS_MISSING, "items", "An agreement needs its agreed steps.");
        Require.inOrder(
                asked.facts().children().firstHeldOn(),
                asked.on(),
                "occurredOn",
                "The agreement can't be made before the first meeting.");
        lastHeld(asked.facts());
        for (int i = 0; i < command.items().size(); i++) {
            AgreementItem item = command.items().get(i);
            Set<ItemOwner> owners = ItemOwners.of(item.action());
            Require.that(
                    owners.contains(item.owner()),
                    ITEM_OWNER_WRONG,
                    "items[" + i + "].owner",
                    "That step can only be undertaken by " + owners + ".");
            LocalDate by = item.agreedBy();
            Require.that(
                    by == null || !by.isBefore(asked.on()),
                    AGREED_BY_BEFORE_AGREEMENT,
                    "items[" + i + "].agreedBy",
                    "The day agreed for a step can't lie before the agreement.");
        }
        return List.of(Draft.timed(
                clocks -> new ConclusionEvent.AgreementMade(command.caseId(), command.items(), asked.on(), clocks)));
    }

    private static List<Draft> complete(Asked asked, ConclusionCommand.CompleteStep command) {
        ConclusionState conclusion = asked.facts().conclusion();
        LocalDate agreedOn =
                Require.present(conclusion.agreedOn(), AGREEMENT_NOT_RECORDED, "No agreement is on record.");
        AgreementItem item = item(conclusion, command.item());
        Require.inOrder(agreedOn, asked.on(), "occurredOn", "A step can't be done before it was agreed.");
        Rule rule = ruleOf(command.rule(), AgreementClocks.rulesOf(item.action(), agreedOn));
        Require.that(
                !conclusion.done(item.item(), rule) && !conclusion.endedOtherwise(item.item(), rule),
                STEP_ALREADY_DONE,
                "That step's being done is on record.");
        return List.of(Draft.timed(
                clocks -> new ConclusionEvent.AgreedStepDone(command.caseId(), item.item(), rule, asked.on(), clocks)));
    }

    static AgreementItem item(ConclusionState conclusion, AgreementItemId id) {
        return Require.present(
                conclusion.items().stream()
                        .filter(known -> known.item().equals(id))
                        .findFirst()
                        .orElse(null),
                ITEM_NOT_FOUND,
                "item",
                "The agreement has no such step.");
    }

    /** A step with several dates needs to say which; one with a single date, or none, does not. */
    static @Nullable Rule ruleOf(@Nullable Rule told, Set<Rule> rules) {
        Require.that(
                told == null ? rules.size() < 2 : rules.contains(told),
                ITEM_RULE_NEEDED,
                "rule",
                "Say which date of the step it is about: "
                        + rules.stream().map(Rule::name).collect(Collectors.joining(", ")) + ".");
        return told != null ? told : rules.stream().findFirst().orElse(null);
    }

    private static List<Draft> tellAuthority(Asked asked, ConclusionCommand.TellAuthorityOfAgreement command) {
        Map<String, ClockStanding> clocksNow = CaseClocks.of(asked.facts());
        ClockStanding duty = Require.present(
                clocksNow.get(Rule.TELL_LA_OF_AGREEMENT.name()),
                NOTHING_TO_TELL,
                "Only of an agreement about health alone, to which it was no party, is the authority told.");
        Require.that(duty.running(), NOTHING_TO_TELL, "The authority's being told is on record.");
        Require.inOrder(
                asked.facts().conclusion().agreedOn(),
                asked.on(),
                "occurredOn",
                "The authority can't be told before the agreement was made.");
        return List.of(Draft.timed(
                clocks -> new ConclusionEvent.AuthorityToldOfAgreement(command.caseId(), asked.on(), clocks)));
    }
}
