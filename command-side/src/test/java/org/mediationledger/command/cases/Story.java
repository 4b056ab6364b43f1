package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.events.CaseEvent;

/** Tells what a case decides, without any framework: given what has happened, when something is asked, then. */
final class Story {

    static final Directory DIRECTORY = Directories.demo();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<CaseEvent> past;
    private LocalDate today = TODAY;

    private Story(List<CaseEvent> past) {
        this.past = past;
    }

    static Story given(List<CaseEvent> opening, CaseEvent... then) {
        return new Story(Stream.concat(opening.stream(), Arrays.stream(then)).toList());
    }

    static Story givenNothing() {
        return new Story(List.of());
    }

    /** The id of the entry of that place in the past, counted from 0; the opening has four. */
    static UUID entry(int place) {
        return new UUID(0, place);
    }

    Story today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Ending when(Ask ask) {
        CaseState state = CaseState.of(past);
        try {
            return new Ending(
                    state, CaseDecider.decide(state, DerivedClocks.NONE, ask.command(), today, DIRECTORY), null);
        } catch (CommandRefused refused) {
            return new Ending(state, null, refused.refusal());
        }
    }

    /**
     * How it came out.
     *
     * @param before the case as it was
     * @param accepted what was decided
     * @param refused why it was not
     */
    record Ending(
            CaseState before,
            @Nullable Decided accepted,
            @Nullable Refusal refused) {

        /** Exactly these events; what they do to clocks is told beside. */
        Ending then(CaseEvent... events) {
            assertThat(decided().events().stream().map(ClockChanges::without).toList())
                    .containsExactly(
                            Arrays.stream(events).map(ClockChanges::without).toArray(CaseEvent[]::new));
            return this;
        }

        /** Exactly these changes of clocks, in any order, whether the case's own events carry them or its child's. */
        Ending changing(String... changes) {
            assertThat(changes()).containsExactlyInAnyOrder(changes);
            return this;
        }

        Ending touchingNoClock() {
            return changing();
        }

        /** The case as the accepted command leaves it. */
        CaseFacts facts() {
            CaseState state = before;
            List<CaseEvent> events = decided().events();
            for (int i = 0; i < events.size(); i++) {
                state = state.evolve(new UUID(1, i), events.get(i));
            }
            return state.facts();
        }

        void thenRefused(RefusalCode code) {
            assertThat(accepted).as("nothing happens").isNull();
            assertThat(refusal().code()).isEqualTo(code);
        }

        void thenRefused(RefusalCode code, String field) {
            thenRefused(code);
            assertThat(refusal().field()).isEqualTo(field);
        }

        Refusal refusal() {
            if (refused == null) {
                throw new AssertionError("accepted: " + accepted);
            }
            return refused;
        }

        Decided decided() {
            if (accepted == null) {
                throw new AssertionError("refused: " + refused);
            }
            return accepted;
        }

        private List<String> changes() {
            List<String> changes = new ArrayList<>();
            decided()
                    .events()
                    .forEach(event -> changes.addAll(ClockChanges.of(ClockChanges.carriedBy((Record) event))));
            changes.addAll(ClockChanges.of(decided().childClocks()));
            return changes;
        }
    }
}
