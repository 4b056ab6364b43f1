package org.mediationledger.query.entry;

import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.Sealed;

/**
 * One argument of an entry's sentence. A list is several arguments of one name.
 *
 * @param value a clear value: an ISO date, a number, the name of an enum's constant, or a name of the directory
 * @param sealed a personal value, opened at the edge; exactly one of the two is present
 */
public record Argument(
        String name, @Nullable String value, @Nullable Sealed sealed) {

    /** A clear value. */
    public static Argument of(String name, Object value) {
        return new Argument(name, value.toString(), null);
    }

    /** A personal value. */
    public static Argument of(String name, Sealed value) {
        return new Argument(name, null, value);
    }
}
