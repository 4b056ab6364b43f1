package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.ids.PersonId;

/** From first contact to the family's choice. */
final class ChoiceRules {

    private final Asked asked;
    private final PersonId person;
    private final ChoiceState choice;

    private ChoiceRules(Asked asked, PersonId person) {
        this.asked = asked;
        this.person = person;
        this.choice = asked.facts().holders().choiceOf(person);
    }

    static List<Draft> decide(Asked asked, ChoiceCommand command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Mediation advice, the family's choice and the certificate belong to mediation.");
        return new ChoiceRules(asked, Holding.acting(asked.facts(), command.person())).drafts(command);
    }

    private List<Draft> drafts(ChoiceCommand command) {
        return switch (command) {
            case ChoiceCommand.RecordContact c -> contact(c);
            case ChoiceCommand.GiveAdvice c -> advice(c);
            case ChoiceCommand.RequestMediation c -> request(c);
            case ChoiceCommand.DeclineMediation c -> decline(c);
            case ChoiceCommand.LeaveChoiceOpen c -> leaveOpen(c);
            case ChoiceCommand.EndPursuit c -> endPursuit(c);
            case ChoiceCommand.WithdrawRequest c -> withdraw(c);
        };
    }

    private List<Draft> contact(ChoiceCommand.RecordContact command) {
        Require.that(
                choice.contactedOn() == null,
                CONTACT_ALREADY_RECORDED,
                "The first contact is on record; it is the one that counts.");
        boolean afterLimit = isAfter(asked.on(), AppealTime.contactBy(asked.facts()));
        return List.of(Draft.timed(clocks -> new ChoiceEvent.AdviserContacted(
                command.caseId(), person, command.channel(), afterLimit, asked.on(), clocks)));
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate limit) {
        return limit != null && day.isAfter(limit);
    }

    /** Whether regulation 33 was missed: advice given is contact made, where no contact was recorded. */
    static boolean contactAfterLimit(PersonId person, CaseFacts facts) {
        LocalDate contacted =
                firstContact(facts.contactedOn(person), facts.holders().choiceOf(person));
        return contacted != null && isAfter(contacted, AppealTime.contactBy(facts));
    }

    /**
     * Whether regulation 33 would be missed if a certificate were needed: the first contact, or that day where there was
     * none, lies after the two months.
     */
    static boolean contactMissed(CaseFacts facts, LocalDate day) {
        LocalDate limit = AppealTime.contactByIfNeeded(facts);
        LocalDate contacted = firstContact(facts.contactedOn(), facts.choice());
        return limit != null && (contacted == null ? day : contacted).isAfter(limit);
    }

    private static @Nullable LocalDate firstContact(@Nullable LocalDate contacted, ChoiceState choice) {
        return contacted == null ? choice.adviceGivenOn() : contacted;
    }

    private List<Draft> advice(ChoiceCommand.GiveAdvice command) {
        Require.that(
                !command.topics().isEmpty(),
                TOPICS_MISSING,
                "topics",
                "Say what the information and advice covered: the certificate rests on it.");
        return List.of(Draft.timed(clocks -> new ChoiceEvent.AdviceGiven(
                command.caseId(),
                person,
                command.channel(),
                command.topics().stream().sorted().toList(),
                asked.on(),
                clocks)));
    }

    private List<Draft> request(ChoiceCommand.RequestMediation command) {
        Require.that(!choice.pursued(), MEDIATION_ALREADY_REQUESTED, "The family's wish to mediate is on record.");
        Require.that(
                asked.facts().conclusion().concludedOn() == null,
                MEDIATION_ALREADY_CONCLUDED,
                "Mediation about this decision is over.");
        afterLastWord();
        return List.of(Draft.timed(clocks -> new ChoiceEvent.MediationRequested(
                command.caseId(), person, command.healthProvisionWanted(), asked.on(), clocks)));
    }

    private List<Draft> decline(ChoiceCommand.DeclineMediation command) {
        Require.that(
                !choice.pursued(),
                MEDIATION_ALREADY_REQUESTED,
                "The family wished to mediate; record that it no longer goes ahead.");
        Require.that(!choice.saidNo(), MEDIATION_ALREADY_DECLINED, "The family's no is on record.");
        LocalDate advised = Require.present(
                choice.adviceGivenOn(),
                ADVICE_NOT_GIVEN,
                "Information and advice about mediation come first: without them no certificate can issue.");
        Require.that(
                !asked.on().isBefore(advised),
                ADVICE_NOT_GIVEN,
                "occurredOn",
                "The family can't have declined before it was given information and advice.");
        afterLastWord();
        return List.of(
                Draft.timed(clocks -> new ChoiceEvent.MediationDeclined(command.caseId(), person, asked.on(), clocks)));
    }

    private List<Draft> leaveOpen(ChoiceCommand.LeaveChoiceOpen command) {
        Require.that(
                !choice.pursued(),
                MEDIATION_ALREADY_REQUESTED,
                "The family wished to mediate; record that it no longer goes ahead, or withdraws.");
        Require.that(
                !choice.saidNo(),
                MEDIATION_ALREADY_DECLINED,
                "The family's no is on record; record its wish to mediate if it changes its mind.");
        afterLastWord();
        return List.of(
                Draft.timed(clocks -> new ChoiceEvent.ChoiceLeftOpen(command.caseId(), person, asked.on(), clocks)));
    }

    private List<Draft> endPursuit(ChoiceCommand.EndPursuit command) {
        Require.that(choice.pursued(), MEDIATION_NOT_REQUESTED, "The family has not said that it wishes to mediate.");
        Require.that(
                !asked.facts().children().participated(),
                MEDIATION_ALREADY_HELD,
                "A meeting was held: the family has participated, and the mediator records the conclusion.");
        afterLastWord();
        return List.of(Draft.timed(
                clocks -> new ChoiceEvent.PursuitEnded(command.caseId(), person, command.why(), asked.on(), clocks)));
    }

    private List<Draft> withdraw(ChoiceCommand.WithdrawRequest command) {
        Require.that(
                choice.standing() != ChoiceState.Standing.WITHDRAWN,
                MEDIATION_NOT_REQUESTED,
                "The family's withdrawal is on record.");
        Require.that(
                !asked.facts().children().participated(),
                MEDIATION_ALREADY_HELD,
                "A meeting was held: the family has participated, and the mediator records the conclusion.");
        afterLastWord();
        return List.of(
                Draft.timed(clocks -> new ChoiceEvent.RequestWithdrawn(command.caseId(), person, asked.on(), clocks)));
    }

    private void afterLastWord() {
        Require.inOrder(
                choice.since(),
                asked.on(),
                "occurredOn",
                "The family's last word on record is of a later day; correct that first.");
    }
}
