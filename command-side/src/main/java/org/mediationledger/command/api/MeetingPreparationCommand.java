package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.Party;

/** Commands that make one meeting ready. */
public sealed interface MeetingPreparationCommand extends MeetingCommand {

    /**
     * Describes how the parties will meet.
     *
     * @param plannedMinutes how long it is to take, 1 to 720
     */
    record DescribeSetting(
            CaseId caseId,
            MeetingId meeting,
            MeetingMode mode,
            boolean neutralVenue,
            @Nullable Integer plannedMinutes,
            @Nullable LocalDate occurredOn)
            implements MeetingPreparationCommand {}

    /** Records that the papers for a meeting went out to a party. */
    record SendPapers(
            CaseId caseId,
            MeetingId meeting,
            Party to,
            Channel channel,
            @Nullable LocalDate occurredOn) implements MeetingPreparationCommand {}

    /** Records that a party's papers for a meeting arrived. */
    record ReceivePapers(
            CaseId caseId,
            MeetingId meeting,
            Party from,
            Channel channel,
            @Nullable LocalDate occurredOn) implements MeetingPreparationCommand {}
}
