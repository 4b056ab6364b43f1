package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.events.ContactAttempt;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;

/** Ends of a case other than that of meetings which ran their course. */
final class EndingRules {

    private static final int LEAST_ATTEMPTS = 2;

    private static final Set<Channel> LETTERS = EnumSet.of(Channel.LETTER, Channel.EMAIL);

    private EndingRules() {}

    static List<Draft> decide(Asked asked, EndingCommand command) {
        return switch (command) {
            case EndingCommand.AbandonMediation c -> abandon(asked, c);
            case EndingCommand.ResolveBeforeMeeting c -> resolve(asked, c);
            case EndingCommand.ConfirmResolution c -> confirm(asked, c);
            case EndingCommand.DisputeResolution c -> dispute(asked, c);
            case EndingCommand.SendLastLetter c -> lastLetter(asked, c);
        };
    }

    /** Whoever took part has participated, however it ended: the certificate's duty runs from this conclusion too. */
    private static List<Draft> abandon(Asked asked, EndingCommand.AbandonMediation command) {
        return Stream.concat(
                        Stream.of(Draft.plain(
                                new EndingEvent.MediationAbandoned(command.caseId(), command.by(), asked.on()))),
                        ConclusionRules.over(asked, command.caseId(), command.outcome()).stream())
                .toList();
    }

    private static List<Draft> resolve(Asked asked, EndingCommand.ResolveBeforeMeeting command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Disagreement resolution has no decision that could be changed or superseded.");
        Require.that(
                asked.facts().decision().decision() != null,
                DECISION_NOT_RECORDED,
                "The case has no decision that could be resolved.");
        noneHeld(asked);
        Require.that(
                !asked.facts().ending().toldResolved(), RESOLUTION_ALREADY_RECORDED, "The resolution is on record.");
        afterLastWord(asked);
        return List.of(Draft.plain(new EndingEvent.ResolvedBeforeMeeting(command.caseId(), command.how(), asked.on())));
    }

    /** The family alone may say that its matter is resolved: what it no longer needs is not shown to it as due. */
    private static List<Draft> confirm(Asked asked, EndingCommand.ConfirmResolution command) {
        PersonId person = Holding.acting(asked.facts(), command.person());
        Require.that(
                asked.facts().ending().toldResolved(),
                RESOLUTION_NOT_RECORDED,
                "No resolution is on record that the family could confirm.");
        Require.that(
                !asked.facts().ending().confirmedBy().contains(person),
                RESOLUTION_ALREADY_RECORDED,
                "person",
                "Their confirmation is on record.");
        noneHeld(asked);
        Require.that(
                !asked.facts().children().meetingPlanned(),
                MEETING_STILL_PLANNED,
                "A meeting is still planned; call it off or record it first.");
        afterLastWord(asked);
        return List.of(Draft.timed(
                clocks -> new EndingEvent.ResolutionConfirmed(command.caseId(), person, asked.on(), clocks)));
    }

    private static List<Draft> dispute(Asked asked, EndingCommand.DisputeResolution command) {
        PersonId person = Holding.acting(asked.facts(), command.person());
        Require.that(
                asked.facts().ending().toldResolved(),
                RESOLUTION_NOT_RECORDED,
                "No resolution is on record that the family could deny.");
        afterLastWord(asked);
        return List.of(Draft.timed(
                clocks -> new EndingEvent.ResolutionDisputed(command.caseId(), person, asked.on(), clocks)));
    }

    private static void noneHeld(Asked asked) {
        Require.that(
                !asked.facts().children().participated(),
                MEDIATION_ALREADY_HELD,
                "A meeting was held: what came of it is the conclusion of mediation.");
    }

    private static void afterLastWord(Asked asked) {
        Require.inOrder(
                asked.facts().ending().since(),
                asked.on(),
                "occurredOn",
                "The last word on the resolution is of a later day; correct that first.");
    }

    private static List<Draft> lastLetter(Asked asked, EndingCommand.SendLastLetter command) {
        Require.that(
                LETTERS.contains(command.channel()),
                LAST_LETTER_IN_WRITING,
                "channel",
                "The last letter goes by post or e-mail.");
        PersonId person = Holding.acting(asked.facts(), command.person());
        List<ContactAttempt> inVain = asked.facts().ending().silenceOf(person).inVain().stream()
                .filter(attempt -> !attempt.on().isAfter(asked.on()))
                .distinct()
                .sorted(Comparator.comparing(ContactAttempt::on).thenComparing(ContactAttempt::channel))
                .toList();
        Require.that(
                inVain.size() >= LEAST_ATTEMPTS,
                ATTEMPTS_MISSING,
                "Before the last letter whoever does not answer is tried at least twice, on several days or in several"
                        + " ways, and each attempt recorded.");
        Require.that(
                command.replyBy().isAfter(asked.on()),
                DATES_OUT_OF_ORDER,
                "replyBy",
                "The letter gives the family a day after its own to answer.");
        return List.of(Draft.plain(new EndingEvent.LastLetterSent(
                command.caseId(), person, inVain, command.channel(), command.replyBy(), asked.on())));
    }

    /** A family that does not answer is not given up before each of it was written to, and had its time to answer. */
    static void unanswered(Asked asked) {
        asked.facts()
                .holders()
                .acting()
                .forEach(person -> unanswered(
                        asked, asked.facts().ending().silenceOf(person).replyBy()));
    }

    private static void unanswered(Asked asked, @Nullable LocalDate known) {
        LocalDate replyBy = Require.present(
                known,
                LAST_LETTER_MISSING,
                "reason",
                "Nobody is given up for want of an answer without a last letter to everybody who holds the right, and"
                        + " not all have one on record that still stands.");
        Require.that(
                asked.on().isAfter(replyBy),
                REPLY_STILL_AWAITED,
                "reason",
                "The last letter may be answered until " + replyBy + ".");
    }
}
