package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.IntakeResult;

/** Commands about the door through which a family came. */
public sealed interface DoorCommand extends CaseCommand {

    /**
     * Records that a right-holder came to an organisation, whether or not that was the adviser.
     *
     * @param person may be left out where only one acts
     */
    record RecordFrontDoorContact(
            CaseId caseId,
            @Nullable PersonId person,
            OrganisationId organisation,
            Channel channel,
            @Nullable LocalDate occurredOn)
            implements DoorCommand {}

    /** Records in what the intake ended; signposted elsewhere, it says where. */
    record EndIntake(
            CaseId caseId,
            IntakeResult result,
            @Nullable Sealed signpostedTo,
            @Nullable LocalDate occurredOn) implements DoorCommand {}
}
