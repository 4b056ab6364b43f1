package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.cases.WalkTable.ACCEPTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.SafeguardingCommand;
import org.mediationledger.command.cases.WalkTable.Cell;
import org.mediationledger.command.example.Ask;

/**
 * Asks everything in every state of a case's life and holds the answers to one table, which people read against the law.
 * Run with {@code -Dapprove=true} to write the table anew, and then read what has changed.
 */
class WalkThroughStatesTest {

    private static final Path APPROVED = Path.of("src/test/resources/walk-through-states.txt");

    private static WalkTable walked = new WalkTable(Map.of());

    @BeforeAll
    static void walk() {
        Map<LifeState, Map<String, String>> answers = new LinkedHashMap<>();
        for (LifeState state : LifeState.values()) {
            answers.put(state, answers(state));
        }
        Map<Cell, String> cells = new LinkedHashMap<>();
        for (EveryAsk ask : EveryAsk.all()) {
            answers.forEach((state, given) -> cells.put(new Cell(ask.name(), state.toString()), given.get(ask.name())));
        }
        walked = new WalkTable(cells);
    }

    private static Map<String, String> answers(LifeState state) {
        Map<String, String> answers = new LinkedHashMap<>();
        try (Ledger ledger = state.ledger()) {
            for (EveryAsk each : EveryAsk.all()) {
                Ask ask = each.asked().apply(ledger);
                answers.put(
                        each.name(),
                        ledger.tries(ask, EveryAsk.request(ask.command(), "walk " + each.name()))
                                .map(refusal -> refusal.code().name())
                                .orElse(ACCEPTED));
            }
        }
        return answers;
    }

    @Test
    void every_command_in_every_state_is_accepted_or_refused_as_the_table_says() throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED, walked.text());
        }
        WalkTable approved = WalkTable.read(Files.readString(APPROVED));

        assertThat(walked.differences(approved)).as("cells of the table").isEmpty();
        assertThat(Files.readString(APPROVED)).as("as it is written").isEqualTo(walked.text());
    }

    @Test
    void no_command_is_left_out_and_each_is_accepted_in_some_state() {
        Set<String> accepted = walked.cells().entrySet().stream()
                .filter(cell -> cell.getValue().equals(ACCEPTED))
                .map(cell -> cell.getKey().ask().replaceFirst(" \\(.*", ""))
                .collect(Collectors.toSet());

        assertThat(accepted)
                .containsExactlyInAnyOrderElementsOf(
                        leaves(CaseCommand.class).map(Class::getSimpleName).toList());
    }

    /** But for the words of the commands about a concern itself, which the safeguarding lead alone may give. */
    @Test
    void a_concern_changes_no_answer_to_anything_else() {
        List<String> about =
                leaves(SafeguardingCommand.class).map(Class::getSimpleName).toList();

        for (LifeState state : List.of(LifeState.CONCERN_RAISED, LifeState.CONCERN_CLOSED)) {
            walked.cells().keySet().stream()
                    .filter(cell -> cell.state().equals(state.toString()))
                    .filter(cell -> !about.contains(cell.ask()))
                    .forEach(cell -> assertThat(walked.cells().get(cell))
                            .as("%s", cell)
                            .isEqualTo(walked.cells().get(new Cell(cell.ask(), LifeState.NOTIFIED.toString()))));
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WalkThroughStatesTest::leaves)
                : Stream.of(type);
    }
}
