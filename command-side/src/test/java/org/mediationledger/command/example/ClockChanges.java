package org.mediationledger.command.example;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;

/** What events do to clocks, in words: {@code "APPEAL starts, due 2026-11-10"}. */
public final class ClockChanges {

    private ClockChanges() {}

    public static String starts(String clock, String dueOn) {
        return clock + " starts, due " + dueOn;
    }

    public static String moves(String clock, String before, String now) {
        return clock + " moves from " + before + " to " + now;
    }

    /** The day stays; who owes it, or the arithmetic, does not. */
    public static String explainedAnew(String clock) {
        return clock + " explained anew";
    }

    public static String met(String clock, String metOn) {
        return clock + " met on " + metOn;
    }

    public static String metLate(String clock, String metOn) {
        return clock + " met late on " + metOn;
    }

    public static String fallsAway(String clock) {
        return clock + " falls away";
    }

    /** The changes that some clocks say, in words. */
    public static List<String> of(Clocks clocks) {
        return Stream.of(
                        clocks.started().stream().map(ClockChanges::words),
                        clocks.restated().stream().map(ClockChanges::words),
                        clocks.stopped().stream().map(ClockChanges::words))
                .flatMap(words -> words)
                .toList();
    }

    /** The clocks that an event carries; none for one that can't carry any. */
    public static Clocks carriedBy(Record event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == Clocks.class)
                .map(component -> (Clocks) value(event, component))
                .findFirst()
                .orElse(Clocks.NONE);
    }

    /** The same event without its clocks. */
    @SuppressWarnings("unchecked")
    public static <T> T without(T event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType() == Clocks.class ? Clocks.NONE : value(event, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = event.getClass().getDeclaredConstructor(types);
            return (T) canonical.newInstance(values);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalArgumentException(notARecord);
        }
    }

    private static @Nullable Object value(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalArgumentException(notARecord);
        }
    }

    private static String words(RunningClock clock) {
        return starts(clock.clock(), clock.date().dueOn().toString());
    }

    private static String words(RestatedClock clock) {
        return clock.before().dueOn().equals(clock.now().dueOn())
                ? explainedAnew(clock.clock())
                : moves(
                        clock.clock(),
                        clock.before().dueOn().toString(),
                        clock.now().dueOn().toString());
    }

    private static String words(StoppedClock clock) {
        LocalDate metOn = clock.metOn();
        if (metOn == null) {
            return fallsAway(clock.clock());
        }
        return clock.late() ? metLate(clock.clock(), metOn.toString()) : met(clock.clock(), metOn.toString());
    }
}
