package org.mediationledger.command.safeguarding;

import java.time.LocalDate;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.guard.Caller;
import org.mediationledger.command.guard.Journal;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.SafeguardingId;

/**
 * The aggregate; reached only through its case. It recognises repeats itself, because the case keeps no trace of what was
 * asked.
 */
@AggregateRoot(type = "safeguarding")
final class SafeguardingFile {

    @AggregateIdentifier
    private @Nullable SafeguardingId id;

    private SafeguardingState state = SafeguardingState.NONE;
    private final Journal journal = new Journal();

    SafeguardingFile() {}

    void handle(
            SafeguardingCommand command, OrganisationId provider, LocalDate on, Caller caller, Runnable requirement) {
        if (journal.repeated(caller.idempotencyKey(), caller.bodyHash()) == null) {
            requirement.run();
            AggregateLifecycle.apply(state.decide(command, provider, on));
        }
    }

    @EventSourcingHandler
    void on(SafeguardingEvent event, @SequenceNumber long version, MetaData metaData) {
        id = event.file();
        state = state.evolve(event);
        Caller caller = Caller.of(metaData);
        journal.note(caller.idempotencyKey(), caller.bodyHash(), version);
    }
}
