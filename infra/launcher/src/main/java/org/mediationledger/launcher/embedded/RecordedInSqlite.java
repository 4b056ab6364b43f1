package org.mediationledger.launcher.embedded;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.SafeguardingId;
import org.mediationledger.launcher.sqlite.SqliteEvents;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;

/** The events of a case read straight from the store: the case's own name its children, save its safeguarding file. */
final class RecordedInSqlite implements RecordedEvents {

    private final SqliteEvents events;
    private final EventCodec codec;

    RecordedInSqlite(SqliteEvents events, EventCodec codec) {
        this.events = events;
        this.codec = codec;
    }

    @Override
    public List<RecordedEvent> ofCase(CaseId caseId) {
        List<RecordedEvent> ofCase =
                read(Set.of(caseId.toString(), SafeguardingId.of(caseId).toString()));
        Set<String> children = new HashSet<>();
        ofCase.forEach(recorded -> child(recorded.event()).forEach(children::add));
        return children.isEmpty()
                ? ofCase
                : Stream.concat(ofCase.stream(), read(children).stream())
                        .sorted((one, other) -> Long.compare(one.position(), other.position()))
                        .toList();
    }

    @Override
    public long head() {
        return orNone(events.headPosition());
    }

    @Override
    public long lastPositionNotAfter(Instant instant) {
        return orNone(events.lastPositionNotAfter(instant));
    }

    /** SQLite counts positions from 1. */
    private static long orNone(long position) {
        return position == 0 ? -1 : position;
    }

    private List<RecordedEvent> read(Set<String> aggregates) {
        return events.eventsOf(aggregates).stream()
                .map(stored -> Stored.recorded(stored, codec))
                .toList();
    }

    private static Stream<String> child(LedgerEvent event) {
        return event instanceof ChildNoted noted
                ? switch (noted) {
                    case ChildNoted.MeetingPlanNoted e -> Stream.of(e.meeting().toString());
                    case ChildNoted.MeetingDetailNoted e -> Stream.empty();
                    case ChildNoted.MeetingNoticeNoted e -> Stream.empty();
                    case ChildNoted.MeetingCancellationNoted e -> Stream.empty();
                    case ChildNoted.MeetingHeldNoted e -> Stream.empty();
                    case ChildNoted.CertificateNoted e ->
                        Stream.of(e.certificate().toString());
                    case ChildNoted.CertificateCopyNoted e -> Stream.empty();
                    case ChildNoted.CertificateDispatchNoted e -> Stream.empty();
                    case ChildNoted.CertificateWithdrawalNoted e -> Stream.empty();
                    case ChildNoted.MeetingNotHeldNoted e -> Stream.empty();
                    case ChildNoted.MeetingAdjournmentNoted e -> Stream.empty();
                }
                : Stream.empty();
    }
}
