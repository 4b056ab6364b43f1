package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.directory.Organisation;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.Relation;

/** Which door counts, and what an intake may end in. */
final class DoorRules {

    private DoorRules() {}

    static List<Draft> decide(Asked asked, DoorCommand command) {
        return switch (command) {
            case DoorCommand.RecordFrontDoorContact c -> contact(asked, c);
            case DoorCommand.EndIntake c -> end(asked, c);
        };
    }

    private static List<Draft> contact(Asked asked, DoorCommand.RecordFrontDoorContact command) {
        PersonId person = Holding.acting(asked.facts(), command.person());
        Organisation organisation = Require.present(
                asked.directory().organisation(command.organisation(), asked.on()),
                FRONT_DOOR_UNKNOWN,
                "organisation",
                "The directory has no organisation of that id on that day.");
        boolean asAdviser = asked.facts().advises(command.organisation());
        return List.of(Draft.timed(clocks -> new DoorEvent.FrontDoorContacted(
                command.caseId(),
                person,
                command.organisation(),
                organisation.name(),
                command.channel(),
                asAdviser,
                asked.on(),
                clocks)));
    }

    private static List<Draft> end(Asked asked, DoorCommand.EndIntake command) {
        Require.that(!asked.facts().door().intakeEnded(), INTAKE_ALREADY_ENDED, "The end of the intake is on record.");
        Require.that(
                (command.result() == IntakeResult.SIGNPOSTED) == (command.signpostedTo() != null),
                SIGNPOST_MISSING,
                "signpostedTo",
                "Say where the family was shown, if it was shown elsewhere, and only then.");
        Require.that(
                staysHere(asked.facts(), command.result())
                        || asked.facts().links().relations().contains(Relation.OTHER_PROCESS),
                LINKED_CASE_MISSING,
                "result",
                "The other service has a case of its own: open it, link it with this one, and keep the day of the first"
                        + " contact there.");
        return List.of(Draft.plain(
                new DoorEvent.IntakeEnded(command.caseId(), command.result(), command.signpostedTo(), asked.on())));
    }

    private static boolean staysHere(CaseFacts facts, IntakeResult result) {
        return switch (result) {
            case MEDIATION -> facts.intake().mediation();
            case DISAGREEMENT_RESOLUTION -> !facts.intake().mediation();
            case BOTH -> false;
            case SIGNPOSTED -> true;
        };
    }
}
