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

        assertThat(checkpoint.checkpoint().size()).isEqualTo(10);
        assertThat(checkpoint.checkpoint().root()).isEqualTo(log.head().root());
        assertThat(checkpoint.note().verifiedBy(Logs.SIGNERS.known())).hasSize(1);
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
    void a_log_that_signs_no_more_is_not_written_to_either() throws IOException {
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        Files.move(folder(), temporary.resolve("away"));
        EvidenceLog log = Logs.open(folder(), store);

        Logs.checkpointer(log, folder(), List.of()).lookBack();

        assertThatThrownBy(log::sequence).isInstanceOf(LogStopped.class).hasMessageContaining("WOULD_FORK");
        assertThatThrownBy(() -> log.append(stamp -> new byte[1])).isInstanceOf(LogStopped.class);
        assertThat(log.head().size()).isZero();
    }

    @Test
    void a_crash_between_remembering_a_checkpoint_and_publishing_it_changes_nothing() throws IOException {
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        byte[] before = Files.readAllBytes(folder().resolve("checkpoint"));
        SignedCheckpoint signed =
                Logs.checkpointer(grown(5), folder(), List.of()).checkpoint();
        Files.write(folder().resolve("checkpoint"), before);

        assertThat(Logs.checkpointer(grown(0), folder(), List.of()).checkpoint())
                .isEqualTo(signed);
        assertThat(Logs.files(folder()).newest()).isEqualTo(signed);
    }

    @Test
    void a_checkpoint_that_cannot_be_read_stops_the_log() throws IOException {
        Logs.checkpointer(grown(10), folder(), List.of()).checkpoint();
        Files.writeString(folder().resolve("checkpoint"), "no note");

        assertThatThrownBy(
                        () -> Logs.checkpointer(grown(0), folder(), List.of()).checkpoint())
                .isInstanceOfSatisfying(
                        LogStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.DAMAGED));
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
                throw new WitnessSilent("witness is not there");
            }
            return List.of(key.cosign(checkpoint.checkpoint(), 1_800_000_000));
        }
    }
}
