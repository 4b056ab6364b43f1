package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;

/** From first contact to the family's choice. */
final class ChoiceRules {

    private ChoiceRules() {}

    static List<Draft> decide(Asked asked, ChoiceCommand command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Mediation advice, the family's choice and the certificate belong to mediation.");
        return switch (command) {
            case ChoiceCommand.RecordContact c -> contact(asked, c);
            case ChoiceCommand.GiveAdvice c -> advice(asked, c);
            case ChoiceCommand.RequestMediation c -> request(asked, c);
            case ChoiceCommand.DeclineMediation c -> decline(asked, c);
            case ChoiceCommand.LeaveChoiceOpen c -> leaveOpen(asked, c);
            case ChoiceCommand.EndPursuit c -> endPursuit(asked, c);
            case ChoiceCommand.WithdrawRequest c -> withdraw(asked, c);
        };
    }

    private static List<Draft> contact(Asked asked, ChoiceCommand.RecordContact command) {
        Require.that(
                asked.facts().choice().contactedOn() == null,
                CONTACT_ALREADY_RECORDED,
                "The first contact is on record; it is the one that counts.");
        boolean afterLimit = isAfter(asked.on(), CaseClocks.of(asked.facts()).get(Rule.CONTACT_ADVISER.name()));
        return List.of(Draft.timed(clocks ->
                new ChoiceEvent.AdviserContacted(command.caseId(), command.channel(), afterLimit, asked.on(), clocks)));
    }

    private static boolean isAfter(LocalDate day, @Nullable ClockStanding clock) {
        return clock != null && day.isAfter(clock.date().dueOn());
    }

    /** Whether regulation 33 was missed: advice given is contact made, where no contact was recorded. */
    static boolean contactAfterLimit(CaseFacts facts, Map<String, ClockStanding> clocks) {
        LocalDate contacted = firstContact(facts);
        return contacted != null && isAfter(contacted, clocks.get(Rule.CONTACT_ADVISER.name()));
    }

    /**
     * Whether regulation 33 would be missed if a certificate were needed: the first contact, or that day where there was
     * none, lies after the two months.
     */
    static boolean contactMissed(CaseFacts facts, LocalDate day) {
        LocalDate limit = CaseClocks.contactBy(facts);
        LocalDate contacted = firstContact(facts);
        return limit != null && (contacted == null ? day : contacted).isAfter(limit);
    }

    private static @Nullable LocalDate firstContact(CaseFacts facts) {
        return facts.contactedOn() != null
                ? facts.contactedOn()
                : facts.choice().adviceGivenOn();
    }

    private static List<Draft> advice(Asked asked, ChoiceCommand.GiveAdvice command) {
        Require.that(
                !command.topics().isEmpty(),
                TOPICS_MISSING,
                "topics",
                "Say what the information and advice covered: the certificate rests on it.");
        return List.of(Draft.plain(new ChoiceEvent.AdviceGiven(
                command.caseId(),
                holder(asked),
                command.channel(),
                command.topics().stream().sorted().toList(),
                asked.on())));
    }

    private static List<Draft> request(Asked asked, ChoiceCommand.RequestMediation command) {
        ChoiceState choice = asked.facts().choice();
        Require.that(!choice.pursued(), MEDIATION_ALREADY_REQUESTED, "The family's wish to mediate is on record.");
        Require.that(
                asked.facts().conclusion().concludedOn() == null,
                MEDIATION_ALREADY_CONCLUDED,
                "Mediation about this decision is over.");
        afterLastWord(asked);
        return List.of(Draft.timed(clocks -> new ChoiceEvent.MediationRequested(
                command.caseId(), holder(asked), command.healthProvisionWanted(), asked.on(), clocks)));
    }

    private static List<Draft> decline(Asked asked, ChoiceCommand.DeclineMediation command) {
        ChoiceState choice = asked.facts().choice();
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
        afterLastWord(asked);
        return List.of(Draft.timed(
                clocks -> new ChoiceEvent.MediationDeclined(command.caseId(), holder(asked), asked.on(), clocks)));
    }

    private static List<Draft> leaveOpen(Asked asked, ChoiceCommand.LeaveChoiceOpen command) {
        Require.that(
                !asked.facts().choice().pursued(),
                MEDIATION_ALREADY_REQUESTED,
                "The family wished to mediate; record that it no longer goes ahead, or withdraws.");
        Require.that(
                !asked.facts().choice().saidNo(),
                MEDIATION_ALREADY_DECLINED,
                "The family's no is on record; record its wish to mediate if it changes its mind.");
        afterLastWord(asked);
        return List.of(Draft.plain(new ChoiceEvent.ChoiceLeftOpen(command.caseId(), holder(asked), asked.on())));
    }

    private static List<Draft> endPursuit(Asked asked, ChoiceCommand.EndPursuit command) {
        Require.that(
                asked.facts().choice().pursued(),
                MEDIATION_NOT_REQUESTED,
                "The family has not said that it wishes to mediate.");
        Require.that(
                !asked.facts().children().participated(),
                MEDIATION_ALREADY_HELD,
                "A meeting was held: the family has participated, and the mediator records the conclusion.");
        afterLastWord(asked);
        return List.of(Draft.timed(clocks ->
                new ChoiceEvent.PursuitEnded(command.caseId(), holder(asked), command.why(), asked.on(), clocks)));
    }

    private static List<Draft> withdraw(Asked asked, ChoiceCommand.WithdrawRequest command) {
        Require.that(
                asked.facts().choice().standing() != ChoiceState.Standing.WITHDRAWN,
                MEDIATION_NOT_REQUESTED,
                "The family's withdrawal is on record.");
        Require.that(
                !asked.facts().children().participated(),
                MEDIATION_ALREADY_HELD,
                "A meeting was held: the family has participated, and the mediator records the conclusion.");
        afterLastWord(asked);
        return List.of(Draft.timed(
                clocks -> new ChoiceEvent.RequestWithdrawn(command.caseId(), holder(asked), asked.on(), clocks)));
    }

    private static void afterLastWord(Asked asked) {
        Require.inOrder(
                asked.facts().choice().since(),
                asked.on(),
                "occurredOn",
                "The family's last word on record is of a later day; correct that first.");
    }

    /** Every case has its right-holder from its first unit of work on. */
    private static PersonId holder(Asked asked) {
        return Objects.requireNonNull(asked.facts().intake().holder());
    }
}
