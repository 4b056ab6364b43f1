package org.mediationledger.command.safeguarding;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.guard.Caller;
import org.mediationledger.command.guard.Unchecked;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.SafeguardingId;

/** The safeguarding files, as their cases reach them: inside the unit of work of the case's command, after the case. */
public final class SafeguardingFiles {

    private final Repository<SafeguardingFile> files;

    /** @param events where the files' events are */
    public SafeguardingFiles(EventStore events) {
        this.files = EventSourcingRepository.builder(SafeguardingFile.class)
                .eventStore(events)
                .build();
    }

    /**
     * Records in the case's file, which begins with the first concern; a repeated request records nothing.
     *
     * @param provider whose concerns the command is about
     * @param requirement of the case, asked when the request is no repeat
     */
    public void record(
            SafeguardingCommand command, OrganisationId provider, LocalDate on, Caller caller, Runnable requirement) {
        Unchecked.run(
                () -> files.loadOrCreate(SafeguardingId.of(command.caseId()).toString(), SafeguardingFile::new)
                        .execute(file -> file.handle(command, provider, on, caller, requirement)));
    }
}
