package org.mediationledger.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the program can do, the script that starts it takes and the help tells. */
class EveryCommandIsKnownTest {

    private static final CommandLine LEDGER = new CommandLine(new Ledger());

    @ParameterizedTest
    @MethodSource("commands")
    void to_the_script(String command) throws IOException {
        String taken = Files.readAllLines(Path.of("..", "..", "ledger")).stream()
                .filter(line -> line.contains("demo | run"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(taken.strip().split("[ |)]+"))).contains(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void to_the_help(String command) throws IOException {
        assertThat(help()).containsPattern("(?m)^  " + command + " ");
    }

    @ParameterizedTest
    @MethodSource("options")
    void with_its_options(String option) throws IOException {
        assertThat(help()).containsPattern("(?m)^  " + option + "( |$)");
    }

    private static Stream<String> commands() {
        return LEDGER.getSubcommands().keySet().stream();
    }

    private static Stream<String> options() {
        return LEDGER.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(CommandLine.Model.OptionSpec::longestName)
                .distinct();
    }

    private static String help() throws IOException {
        return Files.readString(Path.of("src", "main", "resources", "org", "mediationledger", "launcher", "help.txt"));
    }
}
