package org.mediationledger.command.cases;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mediationledger.command.certificate.Certificates;
import org.mediationledger.command.meeting.Meetings;
import org.mediationledger.command.safeguarding.SafeguardingFiles;
import org.mediationledger.directory.Directory;

/**
 * What a case is handed with each command.
 *
 * @param clock tells the day; the same that times the events
 * @param directory the bodies and people that a command may name
 */
public record CaseServices(
        Clock clock,
        Directory directory,
        Meetings meetings,
        Certificates certificates,
        SafeguardingFiles safeguarding) {

    /** Services over the store that keeps the cases' own events: one unit of work, one append. */
    public static CaseServices over(EventStore events, Clock clock, Directory directory) {
        return new CaseServices(
                clock, directory, new Meetings(events), new Certificates(events), new SafeguardingFiles(events));
    }
}
