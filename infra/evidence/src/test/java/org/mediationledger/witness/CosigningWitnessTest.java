package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.KeyType;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.SignedNote;
import org.mediationledger.digest.note.VerifierKey;

class CosigningWitnessTest {

    static final Cosigner COSIGNER = new Cosigner("commissioner.example/witness", MadeUpLog.seed("witness"));
    static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private static final MadeUpLog LOG = MadeUpLog.of(40);
    private static final MadeUpLog FORK = MadeUpLog.of(10, 40, "another story");

    @TempDir
    private Path folder;

    private WitnessState state;
    private CosigningWitness witness;

    @BeforeEach
    void open() {
        state = WitnessState.open(folder);
        witness = witness(state);
    }

    @AfterEach
    void close() {
        state.close();
    }

    static CosigningWitness witness(WitnessState state) {
        return new CosigningWitness(COSIGNER, List.of(MadeUpLog.SIGNER.key()), state, InstantSource.fixed(NOW));
    }

    @Test
    void cosigns_a_log_from_its_first_checkpoint_on_as_long_as_it_grows() {
        for (int[] step : new int[][] {{0, 5}, {5, 6}, {6, 32}, {32, 32}, {32, 40}}) {
            assertCosigned(
                    LOG.checkpoint(step[1]),
                    witness.add(LOG.request(step[0], step[1]).bytes()));
            assertThat(seen()).isEqualTo(step[1]);
        }
    }

    @Test
    void cosigns_the_empty_log() {
        assertCosigned(LOG.checkpoint(0), witness.add(LOG.request(0, 0).bytes()));
        assertCosigned(LOG.checkpoint(7), witness.add(LOG.request(0, 7).bytes()));
    }

    @Test
    void an_empty_log_has_the_empty_root() {
        SignedCheckpoint wrong =
                new Checkpoint(MadeUpLog.ORIGIN, 0, Merkle.leafHash(new byte[0])).signedBy(MadeUpLog.SIGNER);

        assertRefused(Answer.Refusal.NOT_GROWN, new AddCheckpoint(0, List.of(), wrong));
    }

    @Test
    void the_cosignature_is_of_the_checkpoint_at_the_time() {
        Answer answer = witness.add(LOG.request(0, 5).bytes());

        assertThat(answer)
                .isEqualTo(new Answer.Cosigned(
                        COSIGNER.cosign(LOG.unsigned(5), NOW.getEpochSecond()).line() + "\n"));
    }

    @Test
    void a_rollback_is_answered_with_the_size_seen() {
        witness.add(LOG.request(0, 30).bytes());

        assertThat(witness.add(LOG.request(0, 20).bytes())).isEqualTo(new Answer.Conflict(30));
        assertThat(witness.add(LOG.request(20, 25).bytes())).isEqualTo(new Answer.Conflict(30));
        assertThat(witness.add(LOG.request(31, 35).bytes())).isEqualTo(new Answer.Conflict(30));
        assertRefused(Answer.Refusal.MALFORMED, new AddCheckpoint(30, List.of(), LOG.checkpoint(20)));
        assertThat(seen()).isEqualTo(30);
    }

    @Test
    void a_log_that_is_not_known_yet_has_been_seen_at_size_0() {
        assertThat(witness.add(LOG.request(20, 25).bytes())).isEqualTo(new Answer.Conflict(0));
    }

    @Test
    void a_fork_is_never_cosigned() {
        witness.add(LOG.request(0, 30).bytes());

        assertRefused(Answer.Refusal.NOT_GROWN, FORK.request(30, 35));
        assertRefused(Answer.Refusal.NOT_GROWN, FORK.request(30, 30));
        assertRefused(Answer.Refusal.NOT_GROWN, new AddCheckpoint(30, LOG.consistency(30, 35), FORK.checkpoint(35)));
        assertRefused(Answer.Refusal.NOT_GROWN, new AddCheckpoint(30, List.of(), LOG.checkpoint(35)));
        assertThat(seen()).isEqualTo(30);
        assertCosigned(LOG.checkpoint(35), witness.add(LOG.request(30, 35).bytes()));
    }

    @Test
    void two_signed_checkpoints_of_one_size_and_two_roots_are_kept_as_proof() throws IOException {
        witness.add(LOG.request(0, 30).bytes());
        witness.add(FORK.request(30, 30).bytes());
        Path fork = folder.resolve(Hash.sha256(MadeUpLog.ORIGIN.getBytes(UTF_8)).hex() + ".fork");
        SignedCheckpoint cosigned = SignedCheckpoint.parse(Files.readAllBytes(fork.resolve("cosigned")));
        SignedCheckpoint other = SignedCheckpoint.parse(Files.readAllBytes(fork.resolve("contradicting")));

        assertThat(cosigned.checkpoint()).isEqualTo(LOG.unsigned(30));
        assertThat(other.checkpoint()).isEqualTo(FORK.unsigned(30));
        assertThat(List.of(cosigned, other))
                .allSatisfy(each -> assertThat(each.note().verifiedBy(List.of(MadeUpLog.SIGNER.key())))
                        .hasSize(1));
        state.close();
        open();
        assertThat(seen()).isEqualTo(30);
    }

    @Test
    void a_proof_where_none_belongs_is_refused() {
        assertRefused(Answer.Refusal.NOT_GROWN, new AddCheckpoint(0, List.of(Merkle.emptyRoot()), LOG.checkpoint(5)));
        witness.add(LOG.request(0, 5).bytes());
        assertRefused(Answer.Refusal.NOT_GROWN, new AddCheckpoint(5, List.of(Merkle.emptyRoot()), LOG.checkpoint(5)));
    }

    @Test
    void an_unknown_log_is_unknown_whoever_signed() {
        Checkpoint foreign =
                new Checkpoint("other.example/log", 5, LOG.unsigned(5).root());

        assertRefused(
                Answer.Refusal.UNKNOWN_LOG,
                new AddCheckpoint(
                        0, List.of(), foreign.signedBy(new Ed25519Signer("other.example/log", new byte[32]))));
        assertRefused(Answer.Refusal.UNKNOWN_LOG, new AddCheckpoint(0, List.of(), foreign.signedBy(MadeUpLog.SIGNER)));
    }

    @Test
    void a_known_logs_checkpoint_must_be_signed_by_a_known_key() {
        Checkpoint checkpoint = LOG.unsigned(5);
        NoteSignature good = MadeUpLog.SIGNER.sign(checkpoint.text());
        byte[] bent = good.signature();
        bent[5]++;
        NoteSignature bad = new NoteSignature(good.name(), good.keyId(), bent);

        assertRefused(
                Answer.Refusal.NOT_SIGNED,
                new AddCheckpoint(
                        0, List.of(), checkpoint.signedBy(new Ed25519Signer(MadeUpLog.ORIGIN, new byte[32]))));
        assertRefused(
                Answer.Refusal.NOT_SIGNED,
                new AddCheckpoint(
                        0,
                        List.of(),
                        new SignedCheckpoint(checkpoint, new SignedNote(checkpoint.text(), List.of(good, bad)))));
    }

    @Test
    void either_key_of_a_log_that_changes_its_key_will_do() {
        Ed25519Signer next = new Ed25519Signer(MadeUpLog.ORIGIN, MadeUpLog.seed("next"));
        CosigningWitness knowing = new CosigningWitness(
                COSIGNER, List.of(MadeUpLog.SIGNER.key(), next.key()), state, InstantSource.fixed(NOW));

        assertCosigned(LOG.checkpoint(5), knowing.add(LOG.request(0, 5).bytes()));
        SignedCheckpoint byNext = LOG.unsigned(6).signedBy(next);
        assertCosigned(byNext, knowing.add(new AddCheckpoint(5, LOG.consistency(5, 6), byNext).bytes()));
    }

    @Test
    void malformed_input_is_refused_and_forgotten() {
        assertRefusedBytes(new byte[0]);
        assertRefusedBytes("old 0\n\nnothing".getBytes(UTF_8));
        assertRefusedBytes(new byte[AddCheckpoint.MAX_BYTES + 1]);
        assertThat(seen()).isZero();
    }

    @Test
    void what_others_sign_is_not_passed_on() {
        Cosigner third = new Cosigner("third.example", new byte[32]);
        SignedCheckpoint told = LOG.checkpoint(5).with(third.cosign(LOG.unsigned(5), 1));
        witness.add(new AddCheckpoint(0, List.of(), told).bytes());

        assertThat(state.latest(MadeUpLog.ORIGIN).orElseThrow().note().signatures())
                .extracting(NoteSignature::name)
                .containsExactly(MadeUpLog.ORIGIN, COSIGNER.key().name());
    }

    @Test
    void many_forks_at_a_time_have_one_winner() throws Exception {
        List<MadeUpLog> forks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            forks.add(MadeUpLog.of(3, 9, "story " + i));
        }
        List<Answer> answers = atOnce(forks.stream()
                .map(fork ->
                        (Callable<Answer>) () -> witness.add(fork.request(0, 9).bytes()))
                .toList());
        List<Integer> winners = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Answer.Cosigned) {
                winners.add(i);
            } else {
                assertThat(answers.get(i)).isIn(new Answer.Conflict(9));
            }
        }

        assertThat(winners).hasSize(1);
        assertThat(state.latest(MadeUpLog.ORIGIN).orElseThrow().checkpoint())
                .isEqualTo(forks.get(winners.getFirst()).unsigned(9));
    }

    /** The race that the format warns of: a slower request for a smaller tree must not undo a larger one. */
    @Test
    void requests_at_a_time_never_roll_the_witness_back() throws Exception {
        Random random = new Random(4);
        for (int round = 0; round < 10; round++) {
            List<Callable<Answer>> tasks = new ArrayList<>();
            int before = Math.toIntExact(seen());
            for (int i = 0; i < 16; i++) {
                int from = before == 0 || random.nextInt(4) > 0 ? before : random.nextInt(before);
                int to = from + random.nextInt(40 - from + 1);
                byte[] body = (random.nextInt(3) == 0 && to > 10 ? FORK : LOG)
                        .request(from, to)
                        .bytes();
                tasks.add(() -> witness.add(body));
            }
            List<Long> seen = new ArrayList<>();
            List<Callable<Answer>> watched = new ArrayList<>(tasks);
            watched.add(() -> {
                for (int i = 0; i < 200; i++) {
                    seen.add(seen());
                }
                return new Answer.Conflict(0);
            });
            atOnce(watched);

            assertThat(seen).isSorted();
            assertThat(seen()).isGreaterThanOrEqualTo(before);
        }
        state.close();
        open();
        assertThat(seen()).isPositive();
    }

    @Test
    void two_stories_told_at_a_time_at_every_size_are_cosigned_as_one_history() throws Exception {
        Set<MadeUpLog> cosigned = new HashSet<>();
        for (int size = 1; size <= 40; size++) {
            List<Callable<Answer>> both = new ArrayList<>();
            for (MadeUpLog log : List.of(LOG, FORK)) {
                byte[] body = log.request(size - 1, size).bytes();
                both.add(() -> witness.add(body));
            }
            List<Answer> answers = atOnce(both);
            if (size > 10) {
                assertThat(answers)
                        .filteredOn(Answer.Cosigned.class::isInstance)
                        .hasSize(1);
                cosigned.add(answers.getFirst() instanceof Answer.Cosigned ? LOG : FORK);
            }
        }

        assertThat(cosigned).hasSize(1);
    }

    @Test
    void what_was_cosigned_is_known_after_a_restart() {
        witness.add(LOG.request(0, 30).bytes());
        state.close();
        open();

        assertThat(seen()).isEqualTo(30);
        assertRefused(Answer.Refusal.NOT_GROWN, FORK.request(30, 35));
        assertThat(witness.add(FORK.request(0, 35).bytes())).isEqualTo(new Answer.Conflict(30));
        assertCosigned(LOG.checkpoint(30), witness.add(LOG.request(30, 30).bytes()));
    }

    @Test
    void a_folder_that_is_in_use_is_refused() {
        assertThatExceptionOfType(WitnessRefused.class)
                .isThrownBy(() -> WitnessState.open(folder))
                .withMessageContaining("in use");
    }

    @Test
    void a_witness_that_cannot_read_what_it_remembers_does_not_start() throws IOException {
        witness.add(LOG.request(0, 30).bytes());
        state.close();
        Path file = folder.resolve(Hash.sha256(MadeUpLog.ORIGIN.getBytes(UTF_8)).hex());
        byte[] remembered = Files.readAllBytes(file);
        for (byte[] broken : List.of(new byte[0], Arrays.copyOf(remembered, remembered.length - 1))) {
            Files.write(file, broken);
            assertThatExceptionOfType(WitnessRefused.class)
                    .isThrownBy(() -> WitnessState.open(folder))
                    .withMessageContaining(file.toString());
        }
        Files.write(file, remembered);
        Files.move(file, folder.resolve("0".repeat(64)));
        assertThatExceptionOfType(WitnessRefused.class).isThrownBy(() -> WitnessState.open(folder));
        Files.move(folder.resolve("0".repeat(64)), file);
        open();
        assertThat(seen()).isEqualTo(30);
    }

    @Test
    void half_a_file_left_by_a_crash_is_not_what_it_remembers() throws IOException {
        witness.add(LOG.request(0, 30).bytes());
        state.close();
        String name = Hash.sha256(MadeUpLog.ORIGIN.getBytes(UTF_8)).hex();
        Files.write(folder.resolve(name + ".unfinished"), "half".getBytes(UTF_8));
        open();

        assertThat(seen()).isEqualTo(30);
        assertCosigned(LOG.checkpoint(40), witness.add(LOG.request(30, 40).bytes()));
    }

    private long seen() {
        return state.latest(MadeUpLog.ORIGIN)
                .map(latest -> latest.checkpoint().size())
                .orElse(0L);
    }

    static void assertCosigned(SignedCheckpoint told, Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Cosigned.class);
        String line = ((Answer.Cosigned) answer).line();
        SignedNote cosigned = SignedNote.parse((told.checkpoint().text() + "\n" + line).getBytes(UTF_8));
        VerifierKey key = new VerifierKey(
                COSIGNER.key().name(), KeyType.COSIGNATURE_V1, COSIGNER.key().publicKey());
        assertThat(cosigned.verifiedBy(List.of(key))).hasSize(1);
    }

    private void assertRefused(Answer.Refusal why, AddCheckpoint request) {
        assertThat(witness.add(request.bytes()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void assertRefusedBytes(byte[] body) {
        assertThat(witness.add(body))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Answer.Refusal.MALFORMED));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
