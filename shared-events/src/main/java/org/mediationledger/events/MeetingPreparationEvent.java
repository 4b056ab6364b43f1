package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.Party;

/** What is made ready for one meeting beside its date and place. */
public sealed interface MeetingPreparationEvent extends MeetingEvent {

    /**
     * How the parties will meet. Described anew, the newest counts. The Regulations ask for the date and the place (reg
     * 37); that the place be neutral, and how long the meeting takes, is practice.
     *
     * @param neutralVenue the place belongs to no party
     * @param plannedMinutes how long it is to take, 1 to 720; absent where that is open
     */
    record SettingDescribed(
            CaseId caseId,
            MeetingId meeting,
            MeetingMode mode,
            boolean neutralVenue,
            @Nullable Integer plannedMinutes,
            LocalDate occurredOn)
            implements MeetingPreparationEvent {}

    /** The papers for the meeting went out to a party. That they went is told, never what stands in them. */
    record PapersSent(CaseId caseId, MeetingId meeting, Party to, Channel channel, LocalDate occurredOn)
            implements MeetingPreparationEvent {}

    /** A party's papers for the meeting arrived. That they came is told, never what stands in them. */
    record PapersReceived(CaseId caseId, MeetingId meeting, Party from, Channel channel, LocalDate occurredOn)
            implements MeetingPreparationEvent {}
}
