package org.mediationledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;

class CheckpointerTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @TempDir
    private Path temporary;

    private final MadeUpStore store = new MadeUpStore();

    @Test
    void a_checkpoint_states_what_the_log_holds_and_is_signed() {
        EvidenceLog log = grown(10);

        SignedCheckpoint checkpoint =
                Logs.checkpointer(log, folder(), List.of()).checkpoint();

        assertThat(checkpoint.checkpoint().size()).isEqualTo(log.head().size());
        assertThat(checkpoint.checkpoint().root()).isEqualTo(log.head().root());
        assertThat(checkpoint.note().verifiedBy(Logs.SIGNERS.keys())).hasSize(1);
        assertThat(Logs.files(folder()).newest()).isEqualTo(checkpoint);
    }

    @Test
    void a_log_from_an_older_backup_signs_no_more() throws IOException {
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        copy(folder(), temporary.resolve("backup"));
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        delete(folder());
        copy(temporary.resolve("backup"), folder());
        store.restoreTo(10);
        EvidenceLog restored = grown(3);

        Checkpointer checkpointer = Logs.checkpointer(restored, folder(), List.of());

        assertThatThrownBy(checkpointer::checkpoint)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.WOULD_FORK));
        store.contact(CASE);
        assertThatThrownBy(checkpointer::checkpoint).isInstanceOf(LogStopped.class);
    }

    @Test
    void another_history_of_the_same_length_is_not_signed() throws IOException {
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        Files.move(folder(), temporary.resolve("away"));
        store.restoreTo(0);

        assertThatThrownBy(
                        () -> Logs.checkpointer(grown(10), folder(), List.of()).checkpoint())
                .isInstanceOf(LogStopped.class);
    }

    @Test
    void a_witness_that_is_silent_stops_nothing_and_is_asked_again() {
        EvidenceLog log = grown(10);
        Absent witness = new Absent();
        Checkpointer checkpointer = Logs.checkpointer(log, folder(), List.of(witness));

        assertThat(checkpointer.checkpoint().note().signatures()).hasSize(1);
        witness.absent = false;
        assertThat(checkpointer.checkpoint().note().signatures()).hasSize(2);
        assertThat(Logs.files(folder()).newest()).isEqualTo(checkpointer.checkpoint());
    }

    @Test
    void a_witness_that_has_seen_more_stops_the_log() {
        EvidenceLog log = grown(10);
        Witness knowsMore = new Witness() {
            @Override
            public String name() {
                return "witness";
            }

            @Override
            public List<NoteSignature> cosign(SignedCheckpoint checkpoint, Growth growth) {
                throw new LogStopped(LogStopped.Reason.WOULD_FORK, "the witness has seen 12 leaves");
            }
        };
        Checkpointer checkpointer = Logs.checkpointer(log, folder(), List.of(knowsMore));

        assertThatThrownBy(checkpointer::checkpoint).isInstanceOf(LogStopped.class);
        assertThat(checkpointer.stopped()).isNotNull();
        assertThat(Logs.files(folder()).newest()).isNull();
    }

    @Test
    void an_older_checkpoint_never_takes_the_place_of_a_newer_one() {
        EvidenceLog log = grown(10);
        SignedCheckpoint older = Logs.checkpointer(log, folder(), List.of()).checkpoint();
        for (int i = 0; i < 7; i++) {
            Logs.checkpointer(grown(1), folder(), List.of()).checkpoint();
        }
        SignedCheckpoint newest =
                Logs.checkpointer(grown(1), folder(), List.of()).checkpoint();

        Logs.files(folder()).publish(older);

        assertThat(newest.checkpoint().size()).isGreaterThan(older.checkpoint().size());
        assertThat(Logs.files(folder()).newest()).isEqualTo(newest);
        assertThat(Logs.files(folder()).remembered()).isEqualTo(newest);
        assertThat(new PublishedLog(folder()).checkpoint()).isEqualTo(newest);
        assertThat(folder().resolve("checkpoint")).hasBinaryContent(newest.bytes());
    }

    @Test
    void what_a_paused_writer_copies_over_the_plain_name_is_not_believed_and_does_not_stay() throws IOException {
        SignedCheckpoint older =
                Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        SignedCheckpoint newer =
                Logs.checkpointer(grown(1), folder(), List.of()).checkpoint();

        Files.write(folder().resolve("checkpoint"), older.bytes());

        assertThat(Logs.files(folder()).newest()).isEqualTo(newer);
        SignedCheckpoint newest =
                Logs.checkpointer(grown(1), folder(), List.of()).checkpoint();
        assertThat(folder().resolve("checkpoint")).hasBinaryContent(newest.bytes());
    }

    @Test
    void to_a_writer_that_was_superseded_what_the_next_one_signed_is_no_fork() {
        Checkpointer paused = Logs.checkpointer(grown(10), folder(), List.of());
        paused.checkpoint();
        SignedCheckpoint newest =
                Logs.checkpointer(grown(5), folder(), List.of()).checkpoint();

        assertThatThrownBy(paused::checkpoint)
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));
        assertThat(Logs.files(folder()).newest()).isEqualTo(newest);
    }

    @Test
    void a_checkpoint_that_was_kept_under_the_plain_name_alone_is_gone_on_from() throws IOException {
        SignedCheckpoint before =
                Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("checkpoint-")) {
                    Files.delete(file);
                }
            }
        }

        assertThat(Logs.files(folder()).newest()).isEqualTo(before);
        SignedCheckpoint next = Logs.checkpointer(grown(1), folder(), List.of()).checkpoint();
        assertThat(Logs.files(folder()).newest()).isEqualTo(next);
    }

    private EvidenceLog grown(int events) {
        for (int i = 0; i < events; i++) {
            store.contact(CASE);
        }
        EvidenceLog log = Logs.open(folder(), store);
        log.sequence();
        return log;
    }

    private Path folder() {
        return temporary.resolve("log");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A witness that isn't always there. */
    private static final class Absent implements Witness {

        private final Cosigner key =
                new Cosigner("witness", Hash.sha256(new byte[1]).bytes());
        private boolean absent = true;

        @Override
        public String name() {
            return "witness";
        }

        @Override
        public List<NoteSignature> cosign(SignedCheckpoint checkpoint, Growth growth) {
            if (absent) {
                throw new NoAnswer("witness is not there");
            }
            return List.of(key.cosign(checkpoint.checkpoint(), 1_800_000_000));
        }
    }
}
