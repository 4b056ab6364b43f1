package org.mediationledger.web.meeting;

import java.util.Objects;
import java.util.Set;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.command.api.MeetingPreparationCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about how meetings are made ready and how they end. */
@Component
public final class ConductDesk {

    /** How the parties will meet. */
    public MeetingPreparationCommand.DescribeSetting toCommand(
            CaseId caseId, MeetingId meeting, SettingRequest request) {
        return new MeetingPreparationCommand.DescribeSetting(
                caseId,
                meeting,
                request.mode(),
                Objects.requireNonNullElse(request.neutralVenue(), false),
                request.plannedMinutes(),
                request.occurredOn());
    }

    /** Papers went out. */
    public MeetingPreparationCommand.SendPapers toCommand(CaseId caseId, MeetingId meeting, PapersSentRequest request) {
        return new MeetingPreparationCommand.SendPapers(
                caseId, meeting, request.to(), request.channel(), request.occurredOn());
    }

    /** Papers arrived. */
    public MeetingPreparationCommand.ReceivePapers toCommand(
            CaseId caseId, MeetingId meeting, PapersReceivedRequest request) {
        return new MeetingPreparationCommand.ReceivePapers(
                caseId, meeting, request.from(), request.channel(), request.occurredOn());
    }

    /** A meeting did not take place. */
    public MeetingEndCommand.RecordNotHeld toCommand(CaseId caseId, MeetingId meeting, NotHeldRequest request) {
        return new MeetingEndCommand.RecordNotHeld(
                caseId, meeting, request.reason(), Set.copyOf(request.absent()), request.occurredOn());
    }

    /** A meeting was adjourned part-heard. */
    public MeetingEndCommand.AdjournMeeting toCommand(CaseId caseId, MeetingId meeting, OnDay request) {
        return new MeetingEndCommand.AdjournMeeting(caseId, meeting, request.occurredOn());
    }

    /** When a meeting began and how long it took. */
    public MeetingEndCommand.TimeSession toCommand(CaseId caseId, MeetingId meeting, TimingRequest request) {
        return new MeetingEndCommand.TimeSession(
                caseId, meeting, request.startedAt(), request.minutes(), request.occurredOn());
    }
}
