package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.IntakeResult;

/** Commands about the door through which a family came. */
public sealed interface DoorCommand extends CaseCommand {

    /** Records that the family came to an organisation, whether or not that was the adviser. */
    record RecordFrontDoorContact(
            CaseId caseId,
            OrganisationId organisation,
            Channel channel,
            @Nullable LocalDate occurredOn) implements DoorCommand {}

    /** Records in what the intake ended; signposted elsewhere, it says where. */
    record EndIntake(
            CaseId caseId,
            IntakeResult result,
            @Nullable Sealed signpostedTo,
            @Nullable LocalDate occurredOn) implements DoorCommand {}
}
