package org.mediationledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.DisclosureClass;

/**
 * One entry of a timeline. The edge makes the sentence from the type and the arguments.
 *
 * @param id the event's id, which corrections name
 * @param position the store's global order
 * @param type the event's name in the catalogue, for example {@code case.advice-given}; also the key of the sentence
 * @param occurredOn as first recorded; see {@code correctedTo}
 * @param late recorded on a later day, Europe/London, than it happened
 * @param actorRole the name of the role that recorded it; {@code LEDGER} where the ledger itself did
 * @param actorOrganisation the organisation of who recorded it
 * @param corrects the entry that this one corrects, where the reader may know of it
 * @param correctedBy the newest entry that corrects this one, where the reader may know of it
 * @param correctedTo the day on which it happened as known now, where it was corrected
 * @param struckOut it counts no longer
 */
public record TimelineEntry(
        UUID id,
        long position,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        boolean late,
        @Nullable String actorRole,
        @Nullable String actorOrganisation,
        DisclosureClass disclosure,
        List<Argument> arguments,
        List<StatedDate> dates,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        @Nullable LocalDate correctedTo,
        boolean struckOut) {}
