package org.mediationledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.evidence.StoredEvent;

class FsckTest {

    private static final UUID ONE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @TempDir
    private Path temporary;

    private final MadeUpStore store = new MadeUpStore();

    @BeforeEach
    void a_history() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            UUID caseId = random.nextBoolean() ? ONE : OTHER;
            switch (random.nextInt(3)) {
                case 0 -> store.contact(caseId);
                case 1 -> store.nextAction(caseId);
                case 2 -> store.concern(caseId);
                default -> throw new AssertionError();
            }
        }
    }

    @Test
    void a_store_that_nobody_touched_agrees() {
        EvidenceLog log = log();
        log.append(stamp -> LedgerLeaf.keyCreated(stamp, "a key"));
        store.contact(ONE);

        FsckReport report = fsck(log);

        assertThat(report.clean()).isTrue();
        assertThat(report.events()).isEqualTo(400);
        assertThat(report.leaves()).isEqualTo(401);
        assertThat(report.notYet()).isEqualTo(1);
    }

    @Test
    void a_changed_payload_is_found() {
        found(
                FsckFinding.Code.STORE_CHANGED,
                event -> MadeUpStore.with(event, event.recordedAt(), changed(event.payload()), event.metaData()));
    }

    @Test
    void changed_metadata_are_found() {
        found(
                FsckFinding.Code.STORE_CHANGED,
                event -> MadeUpStore.with(event, event.recordedAt(), event.payload(), changed(event.metaData())));
    }

    @Test
    void a_changed_time_is_found() {
        found(
                FsckFinding.Code.STORE_CHANGED,
                event -> MadeUpStore.with(event, event.recordedAt().minusMillis(1), event.payload(), event.metaData()));
    }

    @Test
    void a_changed_place_in_the_stream_is_found() {
        found(
                FsckFinding.Code.STORE_CHANGED,
                event -> new StoredEvent(
                        event.position(),
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence() + 1,
                        event.eventId(),
                        event.recordedAt(),
                        event.payloadType(),
                        event.revision(),
                        event.payload(),
                        event.metaData()));
    }

    @Test
    void an_unreadable_payload_is_found() {
        found(
                FsckFinding.Code.STORE_CHANGED,
                event -> MadeUpStore.with(
                        event, event.recordedAt(), "{".getBytes(StandardCharsets.UTF_8), event.metaData()));
    }

    @Test
    void a_deleted_event_is_found() {
        EvidenceLog log = log();
        StoredEvent event = store.after(200, 1).getFirst();
        store.delete(event);

        assertThat(fsck(log).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FsckFinding.Code.STORE_MISSING);
            assertThat(finding.caseId()).isEqualTo(event.aggregateId());
        });
    }

    @Test
    void an_event_slipped_in_before_all_others_is_found() {
        EvidenceLog log = log();
        StoredEvent first = store.after(0, 1).getFirst();
        StoredEvent foreign = MadeUpStore.copy(first, first.recordedAt());
        store.insertBefore(first, foreign);

        assertThat(fsck(log).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FsckFinding.Code.STORE_UNSEQUENCED);
            assertThat(finding.eventId()).isEqualTo(foreign.eventId());
        });
    }

    @Test
    void an_event_with_two_leaves_is_found() {
        EvidenceLog log = log();
        StoredEvent last = store.after(399, 1).getFirst();
        UUID caseId = UUID.fromString(last.aggregateId());
        byte[] doubled =
                CaseEventLeaf.of(last, after(log.headOf(caseId)), Logs.SECRET).bytes();
        log.append(stamp -> doubled);

        assertThat(fsck(log).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("399 and 400 are of the same event"));
    }

    private static CaseLink after(@Nullable CaseHead head) {
        return head == null ? CaseLink.FIRST : new CaseLink(head.events() + 1, head.head());
    }

    @Test
    void a_log_that_is_not_what_the_ledger_remembers_to_have_signed_is_found() {
        EvidenceLog log = log();
        LogHead head = log.head();
        Hash other = Hash.sha256(new byte[1]);

        assertThat(remembering(log, head.size(), head.root())).isEmpty();
        assertThat(remembering(log, 1, Merkle.leafHash(Objects.requireNonNull(log.entry(0)))))
                .isEmpty();
        for (long size : List.of(1L, 256L, head.size(), head.size() + 1)) {
            assertThat(remembering(log, size, other))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo(FsckFinding.Code.LOG_CHANGED));
        }
    }

    private List<FsckFinding> remembering(EvidenceLog log, long size, Hash root) {
        return Fsck.compare(Logs.entries(log), List.of(new Checkpoint(Logs.ORIGIN, size, root)), store, Logs.SECRET)
                .findings();
    }

    @Test
    void any_byte_changed_in_a_file_of_the_log_is_found_and_not_gone_on_from() throws IOException {
        LogHead head = log().head();
        Random random = new Random(8);
        for (Path file : tiles()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 5; i++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                assertIsFound(file, changed, head);
            }
            assertIsFound(file, Arrays.copyOf(bytes, bytes.length - 1), head);
            assertIsFound(file, new byte[0], head);
            Files.write(file, bytes);
        }
    }

    private void assertIsFound(Path file, byte[] changed, LogHead head) throws IOException {
        Files.write(file, changed);
        assertThat(Fsck.compare(Logs.entries(folder(), head), List.of(), store, Logs.SECRET)
                        .findings())
                .as(file.toString())
                .anyMatch(finding -> finding.code() == FsckFinding.Code.LOG_CHANGED);
        assertThatThrownBy(() -> Logs.open(folder(), store))
                .as(file.toString())
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.DAMAGED));
    }

    private List<Path> tiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder().resolve("tile"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void rows_that_vanish_while_the_log_grows_stop_it() {
        EvidenceLog log = log();
        store.delete(store.after(200, 1).getFirst());
        store.contact(ONE);

        assertThatThrownBy(log::sequence)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.STORE_CHANGED));
    }

    @Test
    void the_leaf_of_a_changed_event_is_not_derived_as_if_nothing_had_happened() {
        EvidenceLog log = log();
        CaseLeaf place = log.leavesOf(ONE).get(7);
        assertThat(log.derived(place).bytes()).isEqualTo(log.entry(place.index()));
        StoredEvent event = log.eventOf(place);
        for (byte[] payload : List.of(changed(event.payload()), "{".getBytes(StandardCharsets.UTF_8))) {
            store.change(event, stored -> MadeUpStore.with(stored, stored.recordedAt(), payload, stored.metaData()));

            assertThatThrownBy(() -> log.derived(place))
                    .isInstanceOfSatisfying(
                            LogStopped.class,
                            stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.STORE_CHANGED));
        }
    }

    @Test
    void an_event_slipped_in_is_found() {
        EvidenceLog log = log();
        StoredEvent event = store.after(200, 1).getFirst();
        StoredEvent foreign = MadeUpStore.copy(event, event.recordedAt());
        store.insertBefore(event, foreign);

        assertThat(fsck(log).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FsckFinding.Code.STORE_UNSEQUENCED);
            assertThat(finding.eventId()).isEqualTo(foreign.eventId());
        });
    }

    @Test
    void a_back_dated_event_at_the_end_is_found() {
        EvidenceLog log = log();
        StoredEvent event = store.after(200, 1).getFirst();
        store.insertLast(MadeUpStore.copy(event, event.recordedAt()));

        assertThat(fsck(log).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FsckFinding.Code.STORE_UNSEQUENCED));
    }

    @Test
    void events_that_changed_places_are_found() {
        EvidenceLog log = log();
        StoredEvent event = store.after(200, 1).getFirst();
        StoredEvent later = store.after(210, 1).getFirst();
        store.delete(event);
        store.insertBefore(later, event);

        assertThat(fsck(log).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(FsckFinding.Code.STORE_CHANGED));
    }

    @Test
    void a_store_from_an_older_backup_is_not_gone_on_from() {
        log();
        store.restoreTo(300);
        store.contact(ONE);

        assertThatThrownBy(() -> Logs.open(folder(), store))
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.WOULD_FORK));
    }

    @Test
    void a_store_from_an_older_backup_that_has_grown_past_the_log_is_not_gone_on_from_either() {
        log();
        store.restoreTo(300);
        for (int i = 0; i < 200; i++) {
            store.contact(ONE);
        }

        assertThatThrownBy(() -> Logs.open(folder(), store)).isInstanceOf(LogStopped.class);
    }

    private void found(FsckFinding.Code code, UnaryOperator<StoredEvent> tampering) {
        EvidenceLog log = log();
        for (long place : List.of(0L, 133L, 399L)) {
            StoredEvent event = store.after(place, 1).getFirst();
            store.change(event, tampering);

            assertThat(fsck(log).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.eventId()).isEqualTo(event.eventId());
            });

            store.change(event, tampered -> event);
        }
        assertThat(fsck(log).clean()).isTrue();
    }

    private EvidenceLog log() {
        EvidenceLog log = Logs.open(folder(), store);
        log.sequence();
        return log;
    }

    private Path folder() {
        return temporary.resolve("log");
    }

    private FsckReport fsck(EvidenceLog log) {
        return Fsck.compare(Logs.entries(log), List.of(), store, Logs.SECRET);
    }

    private static byte[] changed(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                .replaceFirst("\":\"", "\":\"a")
                .replaceFirst("\"caseId\":\"a", "\"occurredAt\":\"x\",\"caseId\":\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
