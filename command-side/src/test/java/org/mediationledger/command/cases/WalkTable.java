package org.mediationledger.command.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each ask comes to in each state: accepted, or refused for a reason.
 *
 * @param cells the answer by ask and state, in the table's order
 */
record WalkTable(Map<Cell, String> cells) {

    static final String ACCEPTED = "ACCEPTED";

    private static final String STATE = "# ";
    private static final String THE_REST = "every other state";
    private static final int WIDTH = 118;
    private static final String ANSWER = " ".repeat(4);
    private static final String MORE = " ".repeat(8);

    /** One ask in one state. */
    record Cell(String ask, String state) {

        @Override
        public String toString() {
            return ask + " in '" + state + "'";
        }
    }

    /** The answers to one ask, by state. */
    private Map<String, String> answersTo(String ask) {
        Map<String, String> answers = new LinkedHashMap<>();
        cells.forEach((cell, answer) -> {
            if (cell.ask().equals(ask)) {
                answers.put(cell.state(), answer);
            }
        });
        return answers;
    }

    /** Reads a table as {@link #text} writes it: {@value THE_REST} is each that its head names and the ask does not. */
    static WalkTable read(String text) {
        List<String> states = text.lines()
                .filter(line -> line.startsWith(STATE))
                .map(line -> line.substring(STATE.length(), line.indexOf(':')))
                .toList();
        Map<Cell, String> cells = new LinkedHashMap<>();
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.startsWith(STATE)) {
                read(paragraph.strip(), states, cells);
            }
        }
        return new WalkTable(cells);
    }

    private static void read(String paragraph, List<String> states, Map<Cell, String> cells) {
        String ask = paragraph.lines().findFirst().orElse("");
        String answers = paragraph.substring(ask.length()).replace("\n" + MORE, " ");
        Set<String> left = new LinkedHashSet<>(states);
        for (String line : answers.lines().filter(each -> !each.isBlank()).toList()) {
            String answer = line.strip().substring(0, line.strip().indexOf(':'));
            List<String> named =
                    Arrays.asList(line.strip().substring(answer.length() + 2).split(", "));
            for (String state : named.equals(List.of(THE_REST)) ? List.copyOf(left) : named) {
                if (!left.remove(state)) {
                    throw new IllegalArgumentException(new Cell(ask, state) + " is no cell, or stands twice");
                }
                cells.put(new Cell(ask, state), answer);
            }
        }
    }

    /** The table as people read it: for each ask its answers, and in which states; the commonest answer comes last. */
    String text() {
        StringBuilder text = new StringBuilder();
        LifeState.labels().forEach(label -> text.append(STATE).append(label).append('\n'));
        Set<String> asks = new LinkedHashSet<>();
        cells.keySet().forEach(cell -> asks.add(cell.ask()));
        asks.forEach(ask -> text.append('\n').append(ask).append('\n').append(answers(answersTo(ask))));
        return text.toString();
    }

    private static String answers(Map<String, String> byState) {
        Map<String, List<String>> states = byState.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, LinkedHashMap::new, mapping(Map.Entry::getKey, toList())));
        List<Map.Entry<String, List<String>>> rarestFirst = new ArrayList<>(states.entrySet());
        rarestFirst.sort(Comparator.comparingInt(answer -> answer.getValue().size()));
        Map.Entry<String, List<String>> commonest = rarestFirst.removeLast();
        return Stream.concat(
                        rarestFirst.stream().map(answer -> wrapped(answer.getKey(), answer.getValue())),
                        Stream.of(wrapped(commonest.getKey(), List.of(THE_REST))))
                .collect(joining());
    }

    private static String wrapped(String answer, List<String> states) {
        StringBuilder text = new StringBuilder();
        String line = ANSWER + answer + ":";
        for (String state : states) {
            String word = state + (state.equals(states.getLast()) ? "" : ",");
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = MORE + word;
            } else {
                line += " " + word;
            }
        }
        return text.append(line).append('\n').toString();
    }

    /** What differs from another table, a sentence for each cell. */
    List<String> differences(WalkTable approved) {
        Set<Cell> all = new LinkedHashSet<>(cells.keySet());
        all.addAll(approved.cells.keySet());
        return all.stream()
                .filter(cell -> !Objects.equals(cells.get(cell), approved.cells.get(cell)))
                .map(cell -> cell + ": " + approved.cells.getOrDefault(cell, "not in the table") + ", but is now "
                        + cells.getOrDefault(cell, "not asked"))
                .toList();
    }
}
