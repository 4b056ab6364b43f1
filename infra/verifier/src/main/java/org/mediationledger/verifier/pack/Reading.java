package org.mediationledger.verifier.pack;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a file: its meaning, or a fault, or both, where the fault leaves no doubt of the meaning.
 *
 * @param value what it says, if that can be told
 * @param fault what is wrong with it, if anything
 */
public record Reading<T>(Optional<T> value, Optional<Fault> fault) {

    /** It could be read. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Optional.empty());
    }

    /** It could not be read. */
    public static <T> Reading<T> refused(Fault fault) {
        return new Reading<>(Optional.empty(), Optional.of(fault));
    }

    /** Reads on. A fault of what has been read already outweighs one that comes later. */
    public <R> Reading<R> then(Function<T, Reading<R>> next) {
        if (value.isEmpty()) {
            return new Reading<>(Optional.empty(), fault);
        }
        Reading<R> further = next.apply(value.get());
        return new Reading<>(further.value(), fault.or(further::fault));
    }
}
