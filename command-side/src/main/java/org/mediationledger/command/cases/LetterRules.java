package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.ADDRESS_NOT_ON_RECORD;
import static org.mediationledger.command.api.RefusalCode.LETTER_ALREADY_WRITTEN;
import static org.mediationledger.command.api.RefusalCode.LETTER_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.LETTER_NOT_SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.command.api.LetterCommand;
import org.mediationledger.command.cases.LettersState.Standing;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.ids.PersonId;

/** Letters: each is laid down once, leaves at most once, and only what left can arrive or come back. */
final class LetterRules {

    private static final Set<Standing> NOT_GONE = EnumSet.of(Standing.WRITTEN, Standing.NOT_SENT);
    private static final Set<Standing> ON_ITS_WAY = EnumSet.of(Standing.DISPATCHED);
    private static final Set<Standing> GONE = EnumSet.of(Standing.DISPATCHED, Standing.DELIVERED);

    private LetterRules() {}

    static List<Draft> decide(Asked asked, LetterCommand command) {
        return switch (command) {
            case LetterCommand.WriteLetter c -> write(asked, c);
            case LetterCommand.ConfirmAddress c -> confirm(asked, c);
            case LetterCommand.OfLetter c -> ofLetter(asked, c);
        };
    }

    private static List<Draft> write(Asked asked, LetterCommand.WriteLetter command) {
        PersonId person = command.person();
        if (person != null) {
            Holding.named(asked.facts(), person);
        }
        Require.that(
                !asked.facts().letters().written().containsKey(command.letter()),
                LETTER_ALREADY_WRITTEN,
                "letter",
                "The letter is on record.");
        return List.of(Draft.plain(new LetterEvent.LetterWritten(
                command.caseId(),
                command.letter(),
                command.about(),
                command.occasion(),
                command.to(),
                person,
                command.by(),
                command.form(),
                asked.on())));
    }

    private static List<Draft> confirm(Asked asked, LetterCommand.ConfirmAddress command) {
        Holding.named(asked.facts(), command.person());
        Set<?> known = asked.facts().letters().reached().getOrDefault(command.person(), Set.of());
        Require.that(
                known.contains(command.address()),
                ADDRESS_NOT_ON_RECORD,
                "address",
                "The person has no such address on record that could be confirmed.");
        return List.of(Draft.plain(
                new LetterEvent.AddressConfirmed(command.caseId(), command.person(), command.address(), asked.on())));
    }

    private static List<Draft> ofLetter(Asked asked, LetterCommand.OfLetter command) {
        LettersState.Letter letter = Require.present(
                asked.facts().letters().written().get(command.letter()),
                LETTER_NOT_FOUND,
                "letter",
                "The case has no such letter.");
        Require.that(
                mayFollow(command).contains(letter.standing()),
                LETTER_NOT_SENT,
                "letter",
                "That does not follow on what is on record of the letter: " + words(letter) + ".");
        Require.inOrder(letter.since(), asked.on(), "occurredOn", "It can't have been before what is on record of it.");
        return List.of(Draft.plain(event(asked, command)));
    }

    private static Set<Standing> mayFollow(LetterCommand.OfLetter command) {
        return switch (command) {
            case LetterCommand.RecordLetterDispatched c -> NOT_GONE;
            case LetterCommand.RecordLetterNotSent c -> NOT_GONE;
            case LetterCommand.RecordLetterDelivered c -> ON_ITS_WAY;
            case LetterCommand.RecordLetterBounced c -> GONE;
        };
    }

    private static LetterEvent event(Asked asked, LetterCommand.OfLetter command) {
        return switch (command) {
            case LetterCommand.RecordLetterDispatched c ->
                new LetterEvent.LetterDispatched(c.caseId(), c.letter(), asked.on());
            case LetterCommand.RecordLetterNotSent c ->
                new LetterEvent.LetterNotSent(c.caseId(), c.letter(), c.fault(), asked.on());
            case LetterCommand.RecordLetterDelivered c ->
                new LetterEvent.LetterDelivered(c.caseId(), c.letter(), c.proof(), asked.on());
            case LetterCommand.RecordLetterBounced c ->
                new LetterEvent.LetterBounced(c.caseId(), c.letter(), asked.on());
        };
    }

    private static String words(LettersState.Letter letter) {
        return switch (letter.standing()) {
            case WRITTEN -> "it has not left yet";
            case NOT_SENT -> "it was not sent";
            case DISPATCHED -> "it left";
            case DELIVERED -> "it arrived";
            case BOUNCED -> "it came back";
        };
    }
}
