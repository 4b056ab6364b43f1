package org.mediationledger.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.log.CheckpointFiles;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.log.StoredEvents;

/** Wherever a log keeps its head: one writer at a time, and one that was paused does no harm when it goes on. */
abstract class HeadConformance {

    private static final String ORIGIN = "ledger.example/cases";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:26:41.123Z"), ZoneOffset.UTC);
    private static final Ed25519Signer KEY = new Ed25519Signer(ORIGIN, new byte[32]);

    /** The leaf that states the key of the first checkpoint. */
    private static final int OF_THE_KEY = 1;

    @TempDir
    private Path temporary;

    private final SomeEvents store = new SomeEvents();

    /**
     * Heads as one process has them.
     *
     * @param folder of the log; a head that is kept elsewhere is another one for each folder
     */
    abstract LogHeads heads(Path folder);

    private static LogHead head(long size, long term, LogHead.Batch batch) {
        return new LogHead(size, Hash.sha256(new byte[] {(byte) size}), term, batch);
    }

    private static LogHead head(long size, long term) {
        return head(size, term, new LogHead.Batch(term, size / 2));
    }

    private Path folder() {
        return temporary.resolve("log");
    }

    @Test
    void there_is_none_at_first_and_then_the_one_that_was_put_there_for_everybody() {
        assertThat(heads(folder()).read()).isNull();
        assertThat(heads(folder()).replace(null, head(0, 1))).isTrue();
        assertThat(heads(folder()).read()).isEqualTo(head(0, 1));
        assertThat(heads(folder()).replace(head(0, 1), head(5_000_000_000L, 1))).isTrue();
        assertThat(heads(folder()).read()).isEqualTo(head(5_000_000_000L, 1));
    }

    @Test
    void a_head_that_differs_in_anything_is_not_replaced() {
        LogHeads heads = heads(folder());
        LogHead there = new LogHead(7, Hash.sha256(), 3, new LogHead.Batch(2, 5));
        assertThat(heads.replace(there, head(9, 3))).as("where there is none").isFalse();
        assertThat(heads.replace(null, there)).isTrue();
        List<@Nullable LogHead> others = new ArrayList<>(List.of(
                new LogHead(8, Hash.sha256(), 3, new LogHead.Batch(2, 5)),
                new LogHead(7, Hash.sha256(new byte[1]), 3, new LogHead.Batch(2, 5)),
                new LogHead(7, Hash.sha256(), 4, new LogHead.Batch(2, 5)),
                new LogHead(7, Hash.sha256(), 3, new LogHead.Batch(3, 5)),
                new LogHead(7, Hash.sha256(), 3, new LogHead.Batch(2, 6))));
        others.add(null);
        assertThat(others)
                .allSatisfy(
                        other -> assertThat(heads.replace(other, head(9, 3))).isFalse());
        assertThat(heads.read()).isEqualTo(there);
    }

    @Test
    void of_writers_that_start_from_the_same_head_one_alone_succeeds() throws Exception {
        LogHeads shared = heads(folder());
        LogHead before = null;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                LogHead expected = before;
                int base = 100 * round;
                List<Callable<Boolean>> writers = IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(i -> () -> shared.replace(expected, head(base + i, 1)))
                        .toList();
                int succeeded = 0;
                for (Future<Boolean> writer : threads.invokeAll(writers)) {
                    succeeded += writer.get() ? 1 : 0;
                }
                assertThat(succeeded).isEqualTo(1);
                before = shared.read();
            }
        }
    }

    /** Tries every place at which a writer may stand still: before and after each look at the head, and as it signs. */
    @Test
    void wherever_a_writer_is_paused_while_another_takes_over_it_does_no_harm_when_it_goes_on() {
        int places = 0;
        boolean reached = true;
        while (reached) {
            reached = pausedAt(places);
            places++;
        }
        assertThat(places).as("there are such places").isGreaterThan(8);
    }

    /** @return whether there is such a place */
    private boolean pausedAt(int place) {
        Path folder = temporary.resolve("paused" + place).resolve("log");
        PausingHeads pausing = new PausingHeads(heads(folder));
        store.add(3);
        EvidenceLog paused = opened(folder, pausing, store);
        Checkpointer pausedSigns = signing(folder, paused, pausing);
        paused.sequence();
        pausedSigns.checkpoint();

        List<SignedCheckpoint> newest = new ArrayList<>();
        store.add(2);
        pausing.at(place, () -> {
            EvidenceLog other = opened(folder, heads(folder), store);
            store.add(2);
            other.sequence();
            newest.add(signing(folder, other, new PausingHeads(heads(folder))).checkpoint());
        });
        try {
            paused.sequence();
            pausedSigns.checkpoint();
        } catch (LogStopped stopped) {
            assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED);
        }
        if (newest.isEmpty()) {
            return false;
        }

        assertThat(files(folder).newest()).as("paused at %d", place).isEqualTo(newest.getFirst());
        assertThat(new PublishedLog(folder).checkpoint()).isEqualTo(newest.getFirst());
        assertThat(folder.resolve("checkpoint"))
                .hasBinaryContent(newest.getFirst().bytes());
        store.add(1);
        assertSuperseded(paused::sequence);
        assertSuperseded(pausedSigns::checkpoint);
        assertSuperseded(paused::confirmedHead);
        assertThat(files(folder).newest()).isEqualTo(newest.getFirst());
        assertWhole(folder);
        return true;
    }

    /** Tries every place at which the way to the head may fail, before it is known what became of a change and after. */
    @Test
    void wherever_the_way_to_the_head_fails_nothing_is_lost_and_nothing_comes_twice() {
        int places = 0;
        while (failedAt(places)) {
            places++;
        }
        assertThat(places).as("there are such places").isGreaterThan(4);
    }

    /** @return whether there is such a place */
    private boolean failedAt(int place) {
        Path folder = temporary.resolve("failed" + place).resolve("log");
        PausingHeads failing = new PausingHeads(heads(folder));
        store.add(3);
        EvidenceLog log = opened(folder, failing, store);
        Checkpointer signs = signing(folder, log, failing);
        log.sequence();

        AtomicBoolean failed = new AtomicBoolean();
        store.add(2);
        failing.at(place, () -> {
            failed.set(true);
            throw new LogUnreachable("away", null);
        });
        try {
            log.sequence();
            signs.checkpoint();
        } catch (LogUnreachable away) {
            assertThat(failed).isTrue();
        }
        failing.at(-1, () -> {});
        store.add(2);
        log.sequence();

        assertThat(signs.checkpoint().checkpoint().size())
                .as("failed at %d", place)
                .isEqualTo(store.count() + OF_THE_KEY);
        assertWhole(folder);
        return failed.get();
    }

    private static void assertSuperseded(Runnable asked) {
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(asked::run)
                .satisfies(stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));
    }

    /** Every event once, and each signed root that of the leaves as they are now. */
    private void assertWhole(Path folder) {
        SignedCheckpoint signed = Objects.requireNonNull(files(folder).newest());
        EvidenceLog log = opened(folder, heads(folder), store);
        log.sequence();
        List<Hash> leaves = new ArrayList<>();
        log.read(0, log.head().size(), (index, entry) -> leaves.add(Merkle.leafHash(entry)));
        assertThat(leaves).hasSize(store.count() + OF_THE_KEY).doesNotHaveDuplicates();
        assertThat(log.events()).isEqualTo(store.count());
        assertThat(Merkle.root(leaves)).isEqualTo(log.head().root());
        assertThat(Merkle.root(leaves.subList(0, (int) signed.checkpoint().size())))
                .isEqualTo(signed.checkpoint().root());
        assertThat(folder.resolve("batches")).isEmptyDirectory();
    }

    private static EvidenceLog opened(Path folder, LogHeads heads, StoredEvents events) {
        return EvidenceLog.open(folder, heads, events, new LeafSecret(new byte[32]), CLOCK, new Random(1));
    }

    private static CheckpointFiles files(Path folder) {
        return new CheckpointFiles(folder, folder.resolveSibling("remembered"));
    }

    private static Checkpointer signing(Path folder, EvidenceLog log, PausingHeads pausing) {
        LogSigners signers = new LogSigners(ORIGIN, List.of(pausing.before(KEY)));
        return new Checkpointer(log, files(folder), signers, List.of(), sentence -> {});
    }

    @Test
    void a_head_that_is_gone_while_its_log_is_there_is_not_begun_anew() {
        opened(folder(), heads(folder()), store).sequence();
        store.add(1);
        opened(folder(), heads(folder()), store).sequence();
        assertThat(Files.isDirectory(folder().resolve("tile"))).isTrue();
        LogHeads empty = new PausingHeads(heads(temporary.resolve("elsewhere")));

        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> opened(folder(), empty, store))
                .satisfies(stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.DAMAGED));
    }
}
