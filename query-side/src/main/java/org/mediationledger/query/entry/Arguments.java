package org.mediationledger.query.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.Sealed;

/** Gathers the arguments of one entry; what is absent is left out. */
public final class Arguments {

    private final List<Argument> arguments = new ArrayList<>();

    private Arguments() {}

    /** None yet. */
    public static Arguments none() {
        return new Arguments();
    }

    /** With a clear value. */
    public Arguments and(String name, @Nullable Object value) {
        if (value != null) {
            arguments.add(Argument.of(name, value));
        }
        return this;
    }

    /** With a personal value. */
    public Arguments sealed(String name, @Nullable Sealed value) {
        if (value != null) {
            arguments.add(Argument.of(name, value));
        }
        return this;
    }

    /** With one argument for each value. */
    public Arguments each(String name, Collection<?> values) {
        values.forEach(value -> and(name, value));
        return this;
    }

    /** All of them. */
    public List<Argument> list() {
        return List.copyOf(arguments);
    }
}
