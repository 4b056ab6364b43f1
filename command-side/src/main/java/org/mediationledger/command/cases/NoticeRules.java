package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.directory.Organisation;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.OrganisationId;

/** What may be recorded of the notices of a decision, and of what they tell (SEND Regulations 2014 reg 32). */
final class NoticeRules {

    private NoticeRules() {}

    static List<Draft> further(Asked asked, DecisionCommand.RecordFurtherNotice command) {
        DecisionRules.known(asked);
        DecisionRules.check(
                asked.today(),
                new DecisionRules.NoticeDates(command.printedOn(), command.sentOn(), command.receivedOn()));
        return List.of(Draft.timed(clocks -> new DecisionEvent.FurtherNoticeGiven(
                command.caseId(),
                command.kind(),
                command.printedOn(),
                command.sentOn(),
                command.receivedOn(),
                asked.on(),
                clocks)));
    }

    static List<Draft> examined(Asked asked, DecisionCommand.ExamineNotice command) {
        DecisionRules.known(asked);
        BodyRules.notDetained(asked.facts());
        OrganisationId named = command.adviserNamed();
        String name = named == null ? null : organisation(asked, named).name();
        return List.of(Draft.timed(clocks -> new DecisionEvent.NoticeExamined(
                command.caseId(), command.missing().stream().sorted().toList(), named, name, asked.on(), clocks)));
    }

    private static Organisation organisation(Asked asked, OrganisationId id) {
        return Require.present(
                asked.directory().organisation(id, asked.on()),
                ADVISER_ORGANISATION_UNKNOWN,
                "adviserNamed",
                "The directory has no organisation of that id on that day.");
    }

    static List<Draft> contact(Asked asked, DecisionCommand.NameAuthorityContact command) {
        DecisionRules.known(asked);
        return List.of(Draft.plain(new DecisionEvent.AuthorityContactNamed(
                command.caseId(),
                command.name(),
                command.email(),
                command.phone(),
                command.localAuthorityReference(),
                asked.on())));
    }
}
