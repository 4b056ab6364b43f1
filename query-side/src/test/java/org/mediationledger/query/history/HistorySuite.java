package org.mediationledger.query.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.EncodedEvent;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.RunningQuerySide;
import org.mediationledger.query.testing.TestMongo;

/** The history over a store. */
abstract class HistorySuite {

    private final TestMongo mongo;
    private final Journal journal = new Journal();
    private final History history;

    HistorySuite(Supplier<TestMongo> mongo) {
        this.mongo = mongo.get();
        this.history = new History(this.mongo.database(), new Drawer());
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void the_history_is_what_was_recorded() {
        RandomHistory random = new RandomHistory(1);
        List<RandomEvents.Subject> cases = List.of(random.open(journal), random.open(journal));
        random.live(journal, cases, 1);
        journal.all().forEach(this::keep);
        journal.all().forEach(this::keep);
        cases.forEach(
                subject -> assertThat(history.ofCase(subject.caseId())).isEqualTo(journal.ofCase(subject.caseId())));
        assertThat(history.ofCase(new CaseId(random.events().uuid()))).isEmpty();
        assertThat(history.head()).isEqualTo(journal.head());
    }

    @Test
    void an_instant_finds_the_greatest_position_even_where_clocks_went_back() {
        RandomHistory random = new RandomHistory(2);
        Random seconds = new Random(2);
        RandomEvents.Subject subject = random.open(new Journal());
        for (int event = 0; event < 60; event++) {
            journal.record(
                    random.events().uuid(),
                    Journal.START.plusSeconds(event + seconds.nextInt(10)),
                    Journal.by("ADVISER"),
                    random.events().event(ChoiceEvent.AdviceGiven.class, subject));
        }
        journal.all().forEach(this::keep);
        RecordedEvents expected = journal;
        for (int second = -1; second < 75; second++) {
            Instant instant = Journal.START.plusSeconds(second);
            assertThat(history.lastPositionNotAfter(instant)).isEqualTo(expected.lastPositionNotAfter(instant));
        }
    }

    @Test
    void an_empty_history_has_no_head() {
        assertThat(history.head()).isEqualTo(-1);
        assertThat(history.lastPositionNotAfter(Journal.START)).isEqualTo(-1);
    }

    private void keep(RecordedEvent recorded) {
        DefaultUnitOfWork.startAndGet(RunningQuerySide.message(recorded)).execute(() -> history.on(recorded));
    }

    /** Gives back what was put in, by a number on the ticket. */
    private static final class Drawer implements EventCodec {

        private final Map<String, LedgerEvent> events = new HashMap<>();

        @Override
        public EncodedEvent encode(LedgerEvent event) {
            String ticket = Integer.toString(events.size());
            events.put(ticket, event);
            return new EncodedEvent("name", "1", ticket);
        }

        @Override
        public LedgerEvent decode(EncodedEvent encoded) {
            return requireNonNull(events.get(encoded.json()));
        }
    }
}
