package org.mediationledger.query.entry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/** Makes entries of recorded events. */
public final class Entries {

    private Entries() {}

    /** The entry that tells an event; corrections of it come later. */
    public static TimelineEntry of(
            RecordedEvent recorded, DisclosureClass disclosure, List<Argument> arguments, @Nullable UUID corrects) {
        return new TimelineEntry(
                recorded.eventId(),
                recorded.position(),
                recorded.catalogued().name(),
                recorded.event().occurredOn(),
                recorded.recordedAt(),
                recorded.late(),
                recorded.by().role(),
                recorded.by().organisation(),
                disclosure,
                arguments,
                dates(StampedClocks.of(recorded.event()), disclosure),
                corrects,
                null,
                null,
                false);
    }

    private static List<StatedDate> dates(Clocks clocks, DisclosureClass disclosure) {
        return Stream.of(
                        clocks.started().stream()
                                .map(clock -> new StatedDate(
                                        StatedDate.Effect.STARTED,
                                        clock.clock(),
                                        clock.date(),
                                        null,
                                        null,
                                        disclosure(clock.date(), disclosure))),
                        clocks.restated().stream()
                                .map(clock -> new StatedDate(
                                        StatedDate.Effect.RESTATED,
                                        clock.clock(),
                                        clock.now(),
                                        clock.before(),
                                        null,
                                        disclosure(clock.now(), disclosure))),
                        clocks.stopped().stream()
                                .map(clock -> new StatedDate(
                                        StatedDate.Effect.STOPPED,
                                        clock.clock(),
                                        clock.date(),
                                        null,
                                        clock.metOn(),
                                        disclosure(clock.date(), disclosure))))
                .flatMap(stream -> stream)
                .toList();
    }

    private static DisclosureClass disclosure(StatutoryDate date, DisclosureClass ofEntry) {
        return ofEntry == DisclosureClass.OPEN && StampedClocks.ofAgreement(date) ? DisclosureClass.PARTY : ofEntry;
    }
}
