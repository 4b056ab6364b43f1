package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.command.api.ChoiceCommand;
import org.mediationledger.command.api.OfferCommand;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.EndOfPursuit;

/** The written offer to a family that waits for its mediation. It may be made on any day of that wait, not only when due. */
final class OfferRules {

    private OfferRules() {}

    static List<Draft> decide(Asked asked, OfferCommand command) {
        waiting(asked);
        return switch (command) {
            case OfferCommand.MakeWrittenOffer c -> make(asked, c);
            case OfferCommand.AnswerWrittenOffer c -> answer(asked, c);
        };
    }

    private static void waiting(Asked asked) {
        CaseFacts facts = asked.facts();
        Require.that(
                facts.intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Nobody has a duty to arrange disagreement resolution.");
        Require.that(
                facts.choice().pursued(),
                MEDIATION_NOT_REQUESTED,
                "The family has not said that it wishes to mediate.");
        Require.that(
                facts.arrangement().localAuthorityInformedOn() != null,
                AUTHORITY_NOT_INFORMED,
                "The local authority has not been told that the family wishes to mediate.");
        Require.that(!facts.children().participated(), MEDIATION_ALREADY_HELD, "A meeting was held: the wait is over.");
        Require.that(
                !facts.decision().healthOnly(),
                AUTHORITY_DOES_NOT_ARRANGE,
                "Only health is in issue: the commissioning body arranges, and no certificate follows.");
        Require.that(
                CaseClocks.of(facts).containsKey(Rule.ARRANGE_MEDIATION.name()),
                NOBODY_WAITED_FOR,
                "No time to arrange mediation runs for the local authority in this case.");
    }

    private static List<Draft> make(Asked asked, OfferCommand.MakeWrittenOffer command) {
        Require.that(
                ArrangementRules.isWriting(command.channel()),
                OFFER_IN_WRITING,
                "channel",
                "The offer is made in writing: by e-mail, letter, form or message.");
        Require.inOrder(
                asked.facts().arrangement().localAuthorityInformedOn(),
                asked.on(),
                "occurredOn",
                "The wait begins when the local authority knows of the wish to mediate.");
        return List.of(Draft.plain(new OfferEvent.WrittenOfferMade(command.caseId(), command.channel(), asked.on())));
    }

    private static List<Draft> answer(Asked asked, OfferCommand.AnswerWrittenOffer command) {
        PersonId person = Holding.acting(asked.facts(), command.person());
        Require.that(
                asked.facts().holders().choiceOf(person).pursued(),
                MEDIATION_NOT_REQUESTED,
                "person",
                "That person has not said that they wish to mediate; the offer is made to those who wait.");
        LocalDate madeOn = Require.present(
                asked.facts().offer().madeOn(),
                OFFER_NOT_MADE,
                "No written offer is on record that could be answered.");
        Require.inOrder(madeOn, asked.on(), "occurredOn", "The family can't have answered before the offer.");
        Draft answered = Draft.plain(
                new OfferEvent.WrittenOfferAnswered(command.caseId(), person, command.choice(), asked.on()));
        return switch (command.choice()) {
            case WAIT -> List.of(answered);
            case ASK_FOR_NOTICE -> {
                ArrangementRules.mayBeAskedForNotice(asked);
                yield List.of(answered);
            }
            case STOP_FOR_CERTIFICATE -> {
                Require.that(
                        asked.facts().arrangement().cannotArrangeToldOn() == null,
                        CANNOT_ARRANGE_ALREADY_TOLD,
                        "choice",
                        "The authority said that it cannot arrange mediation: a certificate is due on that already.");
                yield Stream.concat(
                                Stream.of(answered),
                                ChoiceRules.decide(
                                        asked,
                                        new ChoiceCommand.EndPursuit(
                                                command.caseId(), person, EndOfPursuit.DID_NOT_GO_AHEAD, asked.on()))
                                        .stream())
                        .toList();
            }
        };
    }
}
