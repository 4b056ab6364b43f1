package org.mediationledger.command.meeting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.MeetingId;

/** The aggregate; reached only through its case. */
@AggregateRoot(type = "meeting")
final class MediationMeeting {

    @AggregateIdentifier
    private @Nullable MeetingId id;

    private MeetingState state = MeetingState.NONE;

    MediationMeeting() {}

    MediationMeeting(MeetingCommand command, MeetingTerms terms) {
        handle(command, terms);
    }

    void handle(MeetingCommand command, MeetingTerms terms) {
        AggregateLifecycle.apply(state.decide(command, terms));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        id = event.meeting();
        state = state.evolve(event);
    }
}
