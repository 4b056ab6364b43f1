package org.mediationledger.command.meeting;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.guard.Unchecked;

/** The meetings, as their cases reach them: inside the unit of work of the case's command, after the case. */
public final class Meetings {

    private final Repository<MediationMeeting> meetings;

    /** @param events where the meetings' events are */
    public Meetings(EventStore events) {
        this.meetings = EventSourcingRepository.builder(MediationMeeting.class)
                .eventStore(events)
                .build();
    }

    /** Brings a meeting into being. */
    public void create(MeetingCommand command, MeetingTerms terms) {
        Unchecked.run(() -> meetings.newInstance(() -> new MediationMeeting(command, terms)));
    }

    /** Changes one that exists. */
    public void change(MeetingCommand command, MeetingTerms terms) {
        meetings.load(command.meeting().toString()).execute(meeting -> meeting.handle(command, terms));
    }
}
