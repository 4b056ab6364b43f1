package org.mediationledger.query.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which right-holders wish to mediate. As long as one of them does, that another does not, or not yet, is no status of the
 * case.
 */
final class Wishes {

    private final Map<String, Step.Word> words = new HashMap<>();

    private Wishes() {}

    static Wishes of(List<Milestone> passed) {
        Wishes wishes = new Wishes();
        passed.forEach(wishes::take);
        return wishes;
    }

    /** Whether it was said by one while another wishes to mediate. */
    boolean outweigh(Milestone milestone) {
        return milestone.step().word() == Step.Word.NO_WISH
                && words.entrySet().stream()
                        .anyMatch(said -> said.getValue() == Step.Word.WISH
                                && !said.getKey().equals(milestone.subject()));
    }

    private void take(Milestone milestone) {
        Step.Word word = milestone.step().word();
        switch (word) {
            case NONE -> {}
            case WISH, NO_WISH -> words.put(milestone.person(), word);
            case ENDS -> words.remove(milestone.person());
            case PASSES -> passTo(milestone.person());
        }
    }

    /** A wish that is pending stands for the successor until they say otherwise. */
    private void passTo(String successor) {
        Step.Word pending = words.containsValue(Step.Word.WISH) ? Step.Word.WISH : Step.Word.NONE;
        Step.Word own = words.getOrDefault(successor, pending);
        words.clear();
        words.put(successor, own);
    }
}
