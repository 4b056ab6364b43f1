package org.mediationledger.query.view;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.Processors;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.RandomHistory;
import org.mediationledger.query.testing.RunningQuerySide;
import org.mediationledger.query.testing.TestMongo;

/** How views are written: whole batches before the token, and a fault without loss. */
abstract class KeepingSuite {

    static final String GROUP = "kept";
    private static final int TOO_LARGE = 17 * 1024 * 1024;

    final TestMongo mongo;
    final Journal journal = new Journal();
    final RandomHistory history = new RandomHistory(6);
    final ViewProgress progress = new ViewProgress(journal, ViewKeeping.REBUILT_AT_START);
    private final CaseView<Count> view;

    KeepingSuite(Supplier<TestMongo> mongo) {
        this.mongo = mongo.get();
        this.view =
                new Views(this.mongo.database(), progress, journal, null).of(GROUP, GROUP, Count.class, this::count);
    }

    /** How many events a case has; its padding can be made too large to be stored. */
    public record Count(int events, String padding) {}

    @ProcessingGroup(GROUP)
    static final class Projection {

        private final CaseView<Count> view;

        Projection(CaseView<Count> view) {
            this.view = view;
        }

        @EventHandler
        void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
            view.on(Recording.of(event, message, token));
        }
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void a_token_is_stored_only_after_the_views_that_it_vouches_for() {
        RandomEvents.Subject subject = history.open(journal);
        List<Integer> seenAtToken = new ArrayList<>();
        TokenStore tokens = new FlushingTokenStore(
                new InMemoryTokenStore() {
                    @Override
                    public void storeToken(TrackingToken token, String processorName, int segment) {
                        seenAtToken.add(events(subject));
                    }
                },
                progress);
        process(journal.all(), tokens);
        assertThat(seenAtToken).containsExactly(2);
    }

    @Test
    void a_batch_writes_each_case_once_and_leaves_out_what_was_seen() {
        RandomEvents.Subject subject = history.open(journal);
        for (int each = 0; each < 30; each++) {
            history.record(journal, subject, ChoiceEvent.AdviceGiven.class);
        }
        TokenStore tokens = tokens();
        process(journal.all(), tokens);
        process(journal.all().subList(0, 10), tokens);
        process(journal.all(), tokens);
        assertThat(events(subject)).isEqualTo(journal.all().size());
    }

    @Test
    void a_document_that_cannot_be_stored_parks_its_case_and_no_other() throws Exception {
        List<RandomEvents.Subject> cases = List.of(history.open(journal), history.open(journal), history.open(journal));
        RandomEvents.Subject poisoned = cases.get(1);
        cases.forEach(subject -> history.record(journal, subject, ChoiceEvent.AdviceGiven.class));
        history.record(journal, poisoned, ChoiceEvent.RequestWithdrawn.class);
        cases.forEach(subject -> history.record(journal, subject, ChoiceEvent.AdviserContacted.class));
        CountDownLatch through = new CountDownLatch(1);
        try (Processors processors =
                new Processors(GROUP, new Projection(view), tokensUntilTheLast(through), journal, 100)) {
            assertThat(through.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(events(cases.getFirst())).isEqualTo(4);
            assertThat(events(cases.getLast())).isEqualTo(4);
            assertThat(events(poisoned)).isEqualTo(3);
            assertThat(processors.parkedCases()).isEqualTo(1);
            assertThat(processors.parkedEvents(poisoned.caseId())).isEqualTo(2);
        }
    }

    @Test
    void a_reader_who_knows_a_version_waits_until_it_is_seen() throws Exception {
        RandomEvents.Subject subject = history.open(journal);
        TokenStore tokens = tokens();
        process(journal.all(), tokens);
        RecordedEvent next = history.record(journal, subject, ChoiceEvent.AdviceGiven.class);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<@Nullable Kept<Count>> waiting = CompletableFuture.supplyAsync(() -> {
            asked.countDown();
            return view.reader().kept(subject.caseId(), next.sequence());
        });
        asked.await();
        process(List.of(next), tokens);
        assertThat(requireNonNull(waiting.get(30, TimeUnit.SECONDS)).version()).isEqualTo(next.sequence());
    }

    @Test
    void while_views_are_built_again_one_case_is_answered_from_its_events() {
        RandomEvents.Subject subject = history.open(journal);
        ViewProgress atStart = new ViewProgress(journal, ViewKeeping.REBUILT_AT_START);
        CaseView<Count> rebuilt =
                new Views(mongo.database(), atStart, journal, null).of(GROUP, GROUP, Count.class, this::count);
        assertThat(rebuilt.reader().rebuilding()).isTrue();
        assertThat(rebuilt.reader().kept(subject.caseId(), null)).isNull();
        assertThat(requireNonNull(rebuilt.reader().now(subject.caseId(), null))
                        .view()
                        .events())
                .isEqualTo(2);
        assertThat(atStart.of(GROUP).applied()).isEqualTo(-1);
        process(journal.all(), new FlushingTokenStore(new InMemoryTokenStore(), atStart));
        assertThat(rebuilt.reader().rebuilding()).isFalse();
        assertThat(atStart.of(GROUP).applied()).isEqualTo(journal.head());
    }

    /** From a withdrawn request on, the view is too large. */
    private Count count(@Nullable Count before, RecordedEvent recorded) {
        Count known = before == null ? new Count(0, "") : before;
        boolean poison = recorded.event() instanceof ChoiceEvent.RequestWithdrawn;
        return new Count(known.events() + 1, poison ? "x".repeat(TOO_LARGE) : known.padding());
    }

    final TokenStore tokens() {
        return new FlushingTokenStore(new InMemoryTokenStore(), progress);
    }

    /** Documents may be seen before their batch has come again; the token of the last event vouches for all. */
    private TokenStore tokensUntilTheLast(CountDownLatch through) {
        long last = journal.all().size() - 1L;
        return new FlushingTokenStore(
                new InMemoryTokenStore() {
                    @Override
                    public void storeToken(TrackingToken token, String processorName, int segment) {
                        super.storeToken(token, processorName, segment);
                        if (token.position().orElse(-1) == last) {
                            through.countDown();
                        }
                    }
                },
                progress);
    }

    final int events(RandomEvents.Subject subject) {
        return requireNonNull(view.reader().kept(subject.caseId(), null)).view().events();
    }

    final void process(List<RecordedEvent> events, TokenStore tokens) {
        BatchingUnitOfWork<EventMessage<?>> unit = new BatchingUnitOfWork<>(
                events.stream().<EventMessage<?>>map(RunningQuerySide::message).toList());
        unit.onPrepareCommit(ready -> tokens.storeToken(
                new GlobalSequenceTrackingToken(events.getLast().position()), GROUP, 0));
        var result = unit.executeWithResult(() -> {
            view.on(events.get(unit.getMessages().indexOf(unit.getMessage())));
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }
}
