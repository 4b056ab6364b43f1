package org.mediationledger.web.intake;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.door.DoorDesk;
import org.mediationledger.web.door.LinkRequest;
import org.springframework.stereotype.Component;

/** Opens a case that continues another: both are linked, and the day of the family's first contact is kept. */
@Component
final class Continuing {

    private static final Enquiry.Kind<CaseFileAnswer> FILE =
            new Enquiry.Kind<>(CaseFileAnswer.class, CaseFileAnswer::refusal);

    private final Enquiry enquiry;
    private final IntakeDesk intake;
    private final DoorDesk doors;
    private final Desk desk;

    Continuing(Enquiry enquiry, IntakeDesk intake, DoorDesk doors, Desk desk) {
        this.enquiry = enquiry;
        this.intake = intake;
        this.doors = doors;
        this.desk = desk;
    }

    /**
     * Opens the case, unless the earlier one is out of the user's reach. Where a later step fails the earlier ones stand, and
     * the same request under the same key does what is left.
     *
     * @param submission its version speaks of the earlier case
     */
    Receipt open(CaseId earlier, Submission submission, ContinuationRequest request) {
        enquiry.askAbout(earlier, null, version -> new GetCaseFile(earlier, submission.actor(), null, version), FILE);
        Submission opening = submission.followedBy("opening");
        Receipt opened = intake.open(opening, request.opening());
        CaseId later = IntakeDesk.caseOf(opening);
        LinkRequest link =
                new LinkRequest(earlier, request.relation(), request.opening().occurredOn());
        desk.submit(submission, doors.fromThere(later, link));
        for (CaseCommand here : here(later, link, request)) {
            opened = desk.submit(submission.followedBy(here.getClass().getSimpleName()), here);
        }
        return opened;
    }

    private List<CaseCommand> here(CaseId later, LinkRequest link, ContinuationRequest request) {
        List<CaseCommand> commands = new ArrayList<>();
        commands.add(doors.toCommand(later, link));
        if (request.firstContact() != null) {
            commands.add(doors.toCommand(later, request.firstContact()));
        }
        return commands;
    }
}
