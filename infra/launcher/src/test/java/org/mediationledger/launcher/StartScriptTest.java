package org.mediationledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of {@code ./ledger} and {@code .ci/run}, which are written in their own language. */
class StartScriptTest {

    private static final Path SCRIPT = Path.of("src", "test", "sh", "ledger-test.sh");
    private static final long MINUTES = 3;
    private static final Pattern RESULT = Pattern.compile("(ok|not ok) \\d+ - (.*)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> the_scripts_pass_their_own_tests() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder("bash", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();

        List<String> lines = Files.readAllLines(output);
        List<DynamicTest> tests = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher result = RESULT.matcher(lines.get(at));
            if (result.matches()) {
                boolean passed = result.group(1).equals("ok");
                String why = commentsAfter(at, lines);
                tests.add(DynamicTest.dynamicTest(
                        result.group(2), () -> assertThat(passed).as(why).isTrue()));
            }
        }
        tests.add(DynamicTest.dynamicTest(
                "none is left out",
                () -> assertThat(lines).as("ended: %s", ended).last().isEqualTo("1.." + (tests.size() - 1))));
        return tests.stream();
    }

    private static String commentsAfter(int at, List<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .skip(at + 1L)
                        .takeWhile(line -> line.startsWith("#"))
                        .toList());
    }
}
