package org.mediationledger.command.meeting;

import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;

/** What is recorded of a meeting's preparation and end; its case has judged by then whether it may be. */
final class Conduct {

    private Conduct() {}

    static MeetingEvent of(MeetingPreparationCommand command, MeetingTerms terms) {
        return switch (command) {
            case MeetingPreparationCommand.DescribeSetting c ->
                new MeetingPreparationEvent.SettingDescribed(
                        c.caseId(), c.meeting(), c.mode(), c.neutralVenue(), c.plannedMinutes(), terms.on());
            case MeetingPreparationCommand.SendPapers c ->
                new MeetingPreparationEvent.PapersSent(c.caseId(), c.meeting(), c.to(), c.channel(), terms.on());
            case MeetingPreparationCommand.ReceivePapers c ->
                new MeetingPreparationEvent.PapersReceived(c.caseId(), c.meeting(), c.from(), c.channel(), terms.on());
        };
    }

    static MeetingEvent of(MeetingEndCommand command, MeetingTerms terms) {
        return switch (command) {
            case MeetingEndCommand.RecordNotHeld c ->
                new MeetingEndEvent.MeetingNotHeld(
                        c.caseId(),
                        c.meeting(),
                        c.reason(),
                        c.absent().stream().sorted().toList(),
                        terms.on(),
                        terms.clocks());
            case MeetingEndCommand.AdjournMeeting c ->
                new MeetingEndEvent.MeetingAdjourned(c.caseId(), c.meeting(), terms.on());
            case MeetingEndCommand.TimeSession c ->
                new MeetingEndEvent.SessionTimed(c.caseId(), c.meeting(), c.startedAt(), c.minutes(), terms.on());
        };
    }
}
