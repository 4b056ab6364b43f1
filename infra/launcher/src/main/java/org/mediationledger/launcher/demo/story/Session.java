package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;

/**
 * A meeting as it is planned.
 *
 * @param people who is to attend
 */
record Session(MeetingId id, LocalDate day, LocalTime startsAt, String place, List<PersonId> people) {

    Session on(LocalDate otherDay) {
        return new Session(id, otherDay, startsAt, place, people);
    }

    Session with(List<PersonId> attendees) {
        return new Session(id, day, startsAt, place, attendees);
    }
}
