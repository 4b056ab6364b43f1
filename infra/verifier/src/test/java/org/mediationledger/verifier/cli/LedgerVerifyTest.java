package org.mediationledger.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** The program as it is typed. */
class LedgerVerifyTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Instant now = GENUINE.madeAt();

    @TempDir
    private Path folder;

    @BeforeEach
    void the_reader_has_a_pack_and_a_policy() throws IOException {
        file("pack.zip", GENUINE.files().zip());
        file("policy.txt", GENUINE.keys().policyBytes());
        file("tsa.pem", GENUINE.stamper().rootPem());
        for (int i = 0; i < GENUINE.held().size(); i++) {
            file("held-" + i, GENUINE.held().get(i).bytes());
        }
    }

    @Test
    void a_valid_pack_ends_with_nought_and_says_what_is_not_proved() {
        int exitCode = run("pack.zip", "--policy", "policy.txt", "--tsa", "tsa.pem", "--held", "held-0", "held-1");

        assertThat(exitCode).isZero();
        assertThat(lines().getFirst()).isEqualTo("VALID_REDACTED");
        assertThat(lines())
                .contains(
                        "No findings.",
                        "Values not shown: 2 NOT_FOR_RECIPIENT, 8 CONTACT_DETAILS, 10 ACTOR_IDENTITY, 10 RECORD_DATA,"
                                + " 1 erased, 0 without a reason.",
                        "Not proved:")
                .anyMatch(line -> line.matches("The pack says: case [A-Za-z0-9_-]{22}, 12 entries, for FAMILY\\."))
                .contains("The log: ledger.example/cases/v1, at size " + Relog.size(GENUINE.files()) + ".")
                .anyMatch(line -> line.startsWith("Witnessed by witness.example at 2023-"))
                .anyMatch(line -> line.contains("what was entered is true"))
                .noneMatch(line -> line.contains("--held"))
                .noneMatch(line -> line.contains("time-stamp was checked"));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void what_the_reader_did_not_bring_along_is_not_proved() throws IOException {
        file(
                "pack.zip",
                GENUINE.files()
                        .without(PackFiles.HEADS)
                        .without(PackFiles.HEADS_PROOF)
                        .without(PackFiles.HEADS_PATH)
                        .without(PackFiles.MANIFEST, "heads")
                        .listed()
                        .zip());

        assertThat(run("pack.zip", "--policy", "policy.txt")).isZero();

        assertThat(lines())
                .anyMatch(line -> line.contains("(--held)"))
                .anyMatch(line -> line.contains("no time-stamp was checked"))
                .anyMatch(line -> line.contains("the log's list of all cases"))
                .anyMatch(line -> line.startsWith("TIMESTAMP_NOT_CHECKED  pack/checkpoint.tsr"));
    }

    @Test
    void a_pack_with_everything_shown_is_simply_valid() throws IOException {
        GenuinePack open = GenuinePack.made(7, GenuinePack.Shown.EVERYTHING, 9);
        file("pack.zip", open.files().zip());
        file("policy.txt", open.keys().policyBytes());

        assertThat(run("pack.zip", "--policy", "policy.txt")).isZero();

        assertThat(lines().getFirst()).isEqualTo("VALID");
        assertThat(lines()).contains("Nothing is withheld.");
    }

    @Test
    void a_changed_entry_ends_with_one_and_is_told_by_file_leaf_and_entry() throws IOException {
        file(
                "pack.zip",
                GENUINE.files()
                        .with(PackFiles.leaf(3), "type", new JsonString("case.closed"))
                        .listed()
                        .zip());

        assertThat(run("pack.zip", "--policy", "policy.txt")).isEqualTo(1);

        assertThat(lines().getFirst()).isEqualTo("INVALID");
        assertThat(lines())
                .anyMatch(line -> line.matches("LEAF_NOT_INCLUDED  pack/leaves/0003.json, leaf [0-9]+, entry 3"))
                .contains("    The entry is not in the log as it stands here: it was altered, or never was there.");
    }

    @Test
    void a_pack_without_a_witness_ends_with_three() throws IOException {
        PackFiles alone = new Relog(GENUINE.keys().alone(), 0).of(GENUINE.files());
        file("pack.zip", alone.zip());

        assertThat(run("pack.zip", "--policy", "policy.txt")).isEqualTo(3);

        assertThat(lines().getFirst()).isEqualTo("INCOMPLETE");
    }

    @Test
    void two_histories_are_written_beside_the_reader_who_is_told_where() throws IOException {
        PackFiles other = new Relog(GENUINE.keys(), now.getEpochSecond()).of(GENUINE.files());
        file("other.zip", other.zip());
        file("mine", GENUINE.files().bytes(PackFiles.CHECKPOINT));

        assertThat(run("other.zip", "--policy", "policy.txt", "--held", "mine")).isEqualTo(1);

        Path proof = folder.resolve("split-view-" + Relog.size(other) + ".txt");
        assertThat(lines())
                .contains("Both checkpoints that prove two histories are in " + proof + ". Keep it, and show it.");
        assertThat(proof).exists();
    }

    @Test
    void where_nothing_can_be_written_two_histories_are_told_all_the_same() throws IOException {
        PackFiles other = new Relog(GENUINE.keys(), now.getEpochSecond()).of(GENUINE.files());
        String pack = file("other.zip", other.zip()).toString();
        String mine = file("mine", GENUINE.files().bytes(PackFiles.CHECKPOINT)).toString();
        String policy = folder.resolve("policy.txt").toString();

        int exitCode = program(folder.resolve("nowhere")).run(List.of(pack, "--policy", policy, "--held", mine));

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines())
                .contains("The two checkpoints that prove two histories could not be written here: keep"
                        + " pack/checkpoint and " + mine + ".");
    }

    @Test
    void what_a_pack_says_never_moves_the_readers_terminal() throws IOException {
        Keys hostile = Keys.drawn("\u009b2Jlog.example/\u202e\u00e9", "w", 1);
        file("pack.zip", new Relog(hostile, 1).of(GENUINE.files()).zip());

        run("pack.zip", "--policy", "policy.txt");

        assertThat(out.toString(UTF_8)).matches("[ -~\\n]+").contains("The log: ?2Jlog.example/??, at size ");
    }

    @Test
    void findings_beyond_what_is_told_are_counted() throws IOException {
        GenuinePack large = GenuinePack.made(120, GenuinePack.Shown.SOME, 3);
        Keys stranger = Keys.drawn("another.example/log", "w", 4);
        file(
                "pack.zip",
                new Relog(stranger, 1)
                        .of(large.files())
                        .with(PackFiles.CHECKPOINT, large.files().bytes(PackFiles.CHECKPOINT))
                        .zip());
        file("policy.txt", large.keys().policyBytes());

        assertThat(run("pack.zip", "--policy", "policy.txt")).isEqualTo(1);

        assertThat(lines()).contains("and 23 more of the same codes.");
    }

    @Test
    void a_program_is_answered_in_one_line() {
        assertThat(run("pack.zip", "--json", "--policy", "policy.txt", "--held", "held-3"))
                .isZero();

        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst())
                .startsWith("{\"exitCode\":0,\"findings\":[{\"code\":\"TIMESTAMP_NOT_CHECKED\",")
                .contains("\"pack\":{\"case\":\"")
                .contains("\"entries\":12,\"origin\":\"ledger.example/cases/v1\",\"recipient\":\"FAMILY\",\"size\":")
                .contains("\"witnesses\":[{\"name\":\"witness.example\",\"time\":\"2023-")
                .contains("\"withheld\":{\"erased\":1,\"reasons\":{\"ACTOR_IDENTITY\":10,")
                .endsWith("\"unexplained\":0}}");
    }

    @Test
    void sizes_and_times_beyond_what_numbers_and_calendars_keep_are_told_as_text() throws IOException {
        String checkpoint = GENUINE.files().text(PackFiles.CHECKPOINT);
        file(
                "pack.zip",
                GENUINE.files()
                        .with(PackFiles.CHECKPOINT, checkpoint.replaceFirst("\n[0-9]+\n", "\n9223372036854775807\n"))
                        .zip());
        run("pack.zip", "--json", "--policy", "policy.txt");
        assertThat(out.toString(UTF_8)).contains("\"size\":\"9223372036854775807\"");

        file(
                "late.zip",
                new Relog(GENUINE.keys(), Long.MAX_VALUE).of(GENUINE.files()).zip());
        run("late.zip", "--policy", "policy.txt");
        assertThat(lines()).contains("Witnessed by witness.example at 9223372036854775807 seconds after 1970.");
    }

    static Stream<List<String>> misuses() {
        return Stream.of(
                List.of(),
                List.of("pack.zip"),
                List.of("--policy", "policy.txt"),
                List.of("pack.zip", "--policy"),
                List.of("pack.zip", "--policy", "--json"),
                List.of("pack.zip", "--policy", "nothing.txt"),
                List.of("pack.zip", "--policy", "."),
                List.of("pack.zip", "--policy", "policy.txt", "--policy", "policy.txt"),
                List.of("pack.zip", "--policy", "pack.zip"),
                List.of("pack.zip", "--policy", "held-0"),
                List.of("pack.zip", "pack.zip", "--policy", "policy.txt"),
                List.of("nothing.zip", "--policy", "policy.txt"),
                List.of(".", "--policy", "policy.txt"),
                List.of("\u0000", "--policy", "policy.txt"),
                List.of("pack.zip", "--policy", "policy.txt", "--held"),
                List.of("pack.zip", "--policy", "policy.txt", "--held", "nothing"),
                List.of("pack.zip", "--policy", "policy.txt", "--held", "large"),
                List.of("--held", "held-0", "pack.zip", "--policy", "policy.txt"),
                List.of("pack.zip", "--policy", "policy.txt", "--tsa", "nothing.pem"),
                List.of("pack.zip", "--policy", "policy.txt", "--tsa", "policy.txt"),
                List.of("pack.zip", "--policy", "policy.txt", "--tsa", "empty"),
                List.of("pack.zip", "--policy", "policy.txt", "--tsa", "tsa.pem", "--tsa", "tsa.pem"),
                List.of("pack.zip", "--policy", "policy.txt", "--trust-me"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void whoever_asks_wrongly_is_told_how_to_ask_and_is_answered_nothing_else(List<String> arguments)
            throws IOException {
        file("empty", new byte[0]);
        file("large", new byte[(1 << 20) + 1]);

        assertThat(program(folder).run(arguments)).isEqualTo(2);

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .contains("ledger-verify PACK --policy FILE")
                .doesNotContain("Exception");
    }

    @Test
    void help_is_no_misuse() {
        assertThat(run("--help")).isZero();
        assertThat(lines().getFirst()).startsWith("ledger-verify PACK --policy FILE");
    }

    @Test
    void held_checkpoints_may_be_named_one_by_one_or_together() throws IOException {
        Options apart = options("p", "--held", "a", "--policy", "q", "--held", "b", "--json");
        Options together = options("--policy", "q", "p", "--json", "--held", "a", "b");

        assertThat(apart).isEqualTo(together);
        assertThat(apart.held()).containsExactly("a", "b");
    }

    @Test
    void every_held_checkpoint_is_taken_as_it_lies_in_its_file() throws IOException {
        SignedCheckpoint held = GENUINE.held().getFirst();
        file("letter", held.checkpoint().text().getBytes(UTF_8));

        assertThat(run("pack.zip", "--policy", "policy.txt", "--held", "letter", "held-1", "--held", "held-2"))
                .isZero();
    }

    private static Options options(String... arguments) {
        try {
            return Options.parse(List.of(arguments));
        } catch (Misuse misuse) {
            throw new AssertionError(misuse);
        }
    }

    private int run(String... arguments) {
        out.reset();
        return program(folder).run(List.of(arguments));
    }

    private LedgerVerify program(Path from) {
        return new LedgerVerify(from, () -> now, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
