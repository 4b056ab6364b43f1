package org.mediationledger.query.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which right-holders act, wish to mediate, or have had their matter resolved. As long as one of them wishes to mediate, that
 * another does not, or not yet, is no status of the case; nor is what only some of them say is resolved.
 */
final class Wishes {

    private final Map<String, Step.Word> words = new HashMap<>();
    private final Set<String> content = new HashSet<>();

    private Wishes() {}

    static Wishes of(List<Milestone> passed) {
        Wishes wishes = new Wishes();
        passed.forEach(wishes::take);
        return wishes;
    }

    /** Whether what one said is no status because of what others say, or have not said. */
    boolean outweigh(Milestone milestone) {
        return switch (milestone.step().word()) {
            case NO_WISH -> anotherWishes(milestone);
            case CONTENT -> !content.containsAll(words.keySet());
            case NONE, WISH, ENDS, PASSES, STARTS, NOT_CONTENT -> false;
        };
    }

    private boolean anotherWishes(Milestone milestone) {
        return words.entrySet().stream()
                .anyMatch(said ->
                        said.getValue() == Step.Word.WISH && !said.getKey().equals(milestone.subject()));
    }

    private void take(Milestone milestone) {
        Step.Word word = milestone.step().word();
        switch (word) {
            case NONE -> {}
            case WISH, NO_WISH -> words.put(milestone.person(), word);
            case ENDS -> words.remove(milestone.person());
            case PASSES -> passTo(milestone.person());
            case STARTS -> words.putIfAbsent(milestone.person(), Step.Word.NONE);
            case CONTENT -> content.add(milestone.person());
            case NOT_CONTENT -> content.clear();
        }
    }

    /** A wish that is pending stands for the successor until they say otherwise. */
    private void passTo(String successor) {
        Step.Word pending = words.containsValue(Step.Word.WISH) ? Step.Word.WISH : Step.Word.NONE;
        Step.Word own = words.getOrDefault(successor, Step.Word.NONE);
        words.clear();
        words.put(successor, own == Step.Word.NONE ? pending : own);
    }
}
