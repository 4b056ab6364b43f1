package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;

/** What the module's README says. */
class ReadmeTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final Path README = Path.of("README.md");
    private static final Pattern SCRIPT = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void it_lists_every_code_with_its_verdict_and_its_sentence() throws IOException {
        List<String> rows = Files.readAllLines(README).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\| (VALID|INCOMPLETE|INVALID) \\| .*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .map(code -> "| `" + code + "` | " + code.verdict() + " | " + code.sentence() + " |")
                        .toList());
    }

    @Test
    void a_genuine_pack_is_checked_by_hand_with_programs_that_know_nothing_of_the_ledger()
            throws IOException, InterruptedException {
        Result result = byHand(GENUINE.files());

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output())
                .containsSubsequence(
                        "Signature Verified Successfully",
                        "Signature Verified Successfully",
                        "Verification: OK",
                        "entry 0002 is in the log",
                        "entry 0003 follows 0002",
                        "entry 0002 commits to:",
                        "case.right-holder-named");
    }

    @Test
    void by_hand_a_changed_entry_is_found_out_as_well() throws IOException, InterruptedException {
        PackFiles changed = GENUINE.files()
                .changed(PackFiles.leaf(2), bytes -> LeafAttacks.flipped(bytes, 9))
                .listed();

        Result result = byHand(changed);

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.output()).contains("Verification: OK").doesNotContain("entry 0002 is in the log");
    }

    /** How the script ended, and what it printed. */
    private record Result(int exitCode, String output) {}

    private Result byHand(PackFiles pack) throws IOException, InterruptedException {
        assumeTrue(has("openssl"), "no openssl here: the check by hand is not tried");
        for (Map.Entry<String, byte[]> file : pack.all().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.write(folder.resolve("policy.txt"), GENUINE.keys().policyBytes());
        Files.write(folder.resolve("tsa.pem"), GENUINE.stamper().rootPem());
        return bash(script());
    }

    private static String script() throws IOException {
        Matcher script = SCRIPT.matcher(Files.readString(README));
        assertThat(script.find()).isTrue();
        return script.group(1);
    }

    private static boolean has(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "type -P " + program).start().waitFor() == 0;
    }

    private Result bash(String script) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), Files.readString(output));
    }
}
