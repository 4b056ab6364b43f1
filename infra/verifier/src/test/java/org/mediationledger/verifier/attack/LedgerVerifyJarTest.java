package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** The one jar that an auditor carries away, run as they run it. It is made before this test is. */
class LedgerVerifyJarTest {

    private static final Path JAR =
            Path.of(Optional.ofNullable(System.getProperty("ledger-verify.jar")).orElseThrow());
    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final long SMALL = 4L << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_auditor_has_a_policy_a_certificate_and_an_older_checkpoint() throws IOException {
        Files.write(folder.resolve("policy.txt"), GENUINE.keys().policyBytes());
        Files.write(folder.resolve("tsa.pem"), GENUINE.stamper().rootPem());
        Files.write(folder.resolve("held"), GENUINE.held().get(1).bytes());
    }

    @Test
    void a_genuine_pack_ends_with_nought() throws IOException, InterruptedException {
        assertThat(check(GENUINE.files())).isEqualTo(new Ended(0, "VALID_REDACTED"));
    }

    @Test
    void a_changed_one_ends_with_one() throws IOException, InterruptedException {
        PackFiles changed = GENUINE.files()
                .with(PackFiles.leaf(1), "type", new JsonString("x"))
                .listed();

        assertThat(check(changed)).isEqualTo(new Ended(1, "INVALID"));
    }

    @Test
    void a_changed_time_stamp_ends_with_one() throws IOException, InterruptedException {
        byte[] stamp = GENUINE.files().bytes(PackFiles.STAMP);
        PackFiles changed = GENUINE.files()
                .with(PackFiles.STAMP, LeafAttacks.flipped(stamp, stamp.length - 3))
                .listed();

        assertThat(check(changed)).isEqualTo(new Ended(1, "INVALID"));
    }

    @Test
    void one_without_a_witness_or_a_time_stamp_ends_with_three() throws IOException, InterruptedException {
        PackFiles alone = new Relog(GENUINE.keys().alone(), 0).of(GENUINE.files());

        assertThat(run(pack(alone), "--policy", "policy.txt")).isEqualTo(new Ended(3, "INCOMPLETE"));
    }

    @Test
    void a_misuse_ends_with_two() throws IOException, InterruptedException {
        assertThat(run(pack(GENUINE.files())).exitCode()).isEqualTo(2);
    }

    @Test
    void it_is_small_and_holds_what_it_needs_and_nothing_else() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(SMALL);
        try (JarFile jar = new JarFile(JAR.toFile());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            assertThat(names.filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("org/mediationledger/") || name.startsWith("org/bouncycastle/"));
        }
    }

    private Ended check(PackFiles files) throws IOException, InterruptedException {
        return run(pack(files), "--policy", "policy.txt", "--tsa", "tsa.pem", "--held", "held");
    }

    private String pack(PackFiles files) throws IOException {
        return Files.write(folder.resolve("pack.zip"), files.zip())
                .getFileName()
                .toString();
    }

    /** How a process ended, and the first line that it printed. */
    private record Ended(int exitCode, String firstLine) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readAllLines(output).stream().findFirst().orElse(""));
    }
}
