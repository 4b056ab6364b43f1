package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Who may act for a right-holder: somebody whose authority is on file, in writing, and holds that day. */
final class RepresentativeRules {

    private RepresentativeRules() {}

    static List<Draft> decide(Asked asked, RepresentativeCommand command) {
        return switch (command) {
            case RepresentativeCommand.AuthoriseRepresentative c -> authorise(asked, c);
            case RepresentativeCommand.WithdrawAuthority c -> withdraw(asked, c);
            case RepresentativeCommand.EndLapsedAccess c -> endLapsed(asked, c);
        };
    }

    private static List<Draft> authorise(Asked asked, RepresentativeCommand.AuthoriseRepresentative command) {
        Require.that(
                asked.facts().holds(command.authorisedBy()),
                PERSON_UNKNOWN,
                "authorisedBy",
                "Only a right-holder of the case can authorise somebody.");
        Require.that(
                !asked.facts().knows(command.representative()),
                REPRESENTATIVE_IS_PARTY,
                "representative",
                "A right-holder and the child need nobody's authority.");
        Require.that(!command.powers().isEmpty(), POWERS_MISSING, "powers", "Say what the representative may do.");
        LocalDate from = command.from() == null ? asked.on() : command.from();
        if (command.until() != null) {
            Require.inOrder(from, command.until(), "until", "The authority would end before it begins.");
        }
        RepresentativeEvent authorised = new RepresentativeEvent.RepresentativeAuthorised(
                command.caseId(),
                command.representative(),
                command.authorisedBy(),
                command.representation(),
                command.powers().stream().sorted().toList(),
                command.evidence(),
                command.name(),
                command.organisation(),
                from,
                command.until(),
                asked.on());
        RepresentativesState after = asked.facts().representatives().evolve(authorised);
        return Stream.concat(
                        Stream.of(Draft.plain(authorised)),
                        revoked(
                                asked,
                                command.caseId(),
                                person -> person.equals(command.representative())
                                        && !after.maySee(person, asked.today())))
                .toList();
    }

    private static List<Draft> withdraw(Asked asked, RepresentativeCommand.WithdrawAuthority command) {
        Require.that(
                asked.facts().representatives().onFile().containsKey(command.representative()),
                AUTHORITY_NOT_ON_FILE,
                "representative",
                "No authority of that person is on file.");
        return Stream.concat(
                        Stream.of(Draft.plain(new RepresentativeEvent.RepresentativeAuthorityWithdrawn(
                                command.caseId(), command.representative(), asked.on()))),
                        revoked(asked, command.caseId(), command.representative()::equals))
                .toList();
    }

    private static List<Draft> endLapsed(Asked asked, RepresentativeCommand.EndLapsedAccess command) {
        RepresentativesState known = asked.facts().representatives();
        List<Draft> revoked = revoked(asked, command.caseId(), person -> !known.maySee(person, asked.today()))
                .toList();
        Require.that(!revoked.isEmpty(), NOTHING_CHANGES, "Every representative's authority holds today.");
        return revoked;
    }

    private static Stream<Draft> revoked(Asked asked, CaseId caseId, Predicate<PersonId> whose) {
        return asked.facts().access().lettings().entrySet().stream()
                .filter(letting -> letting.getValue().role() == Role.REPRESENTATIVE)
                .filter(letting -> whose.test(letting.getValue().person()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(AccountId::value))
                .map(account -> Draft.plain(new AccessEvent.AccessRevoked(caseId, account, asked.on())));
    }
}
