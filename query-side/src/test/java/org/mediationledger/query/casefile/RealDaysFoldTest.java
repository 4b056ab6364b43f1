package org.mediationledger.query.casefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.Leaves;
import org.mediationledger.query.testing.RandomEvents;

/** What becomes of meetings, dates, agreements and families beside their course: for the parties, and for nobody else. */
final class RealDaysFoldTest {

    private final RandomEvents random = new RandomEvents(new Random(3));
    private final RandomEvents.Subject two = random.subject();
    private final RandomEvents.Subject subject = new RandomEvents.Subject(
            two.caseId(), List.of(two.meetings().getFirst()), two.certificates(), two.earlier());
    private final Journal journal = new Journal();
    private @Nullable CaseFile parties;
    private @Nullable CaseFile anybody;

    static Stream<Class<?>> events() {
        return Stream.of(
                        MeetingPreparationEvent.class,
                        MeetingEndEvent.class,
                        EndingEvent.class,
                        DelayEvent.class,
                        AgreementEvent.class,
                        OfferEvent.class,
                        ExpenseEvent.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void all_that_it_tells_stands_in_the_parties_file_and_nothing_of_it_in_the_open_one(
            Class<? extends LedgerEvent> type) {
        begin();
        CaseFile before = requireNonNull(anybody);

        LedgerEvent event = random.event(type, subject);
        tell(event);

        assertThat(Leaves.of(requireNonNull(parties))).containsAll(told(event));
        assertThat(anybody).isEqualTo(before);
    }

    /** Dates apart: of a date that is restated no file keeps what it was. */
    private static Set<Object> told(LedgerEvent event) {
        Set<Object> leaves = Leaves.of(event);
        leaves.removeAll(Leaves.of(StampedClocks.of(event)));
        return leaves;
    }

    @Test
    void a_meeting_that_did_not_take_place_is_neither_planned_nor_called_off() {
        begin();
        tell(random.event(MeetingEndEvent.MeetingNotHeld.class, subject));

        assertThat(requireNonNull(parties).contents().meetings())
                .singleElement()
                .extracting(Meeting::standing)
                .isEqualTo(Meeting.Standing.NOT_HELD);
    }

    private void begin() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
        tell(random.event(MeetingEvent.MeetingArranged.class, subject));
    }

    private void tell(LedgerEvent event) {
        RecordedEvent recorded = journal.record(random.uuid(), Journal.by("COORDINATOR"), event);
        parties = new CaseFileFold(Audience.PARTIES).apply(parties, recorded);
        anybody = new CaseFileFold(Audience.ANYBODY).apply(anybody, recorded);
    }
}
