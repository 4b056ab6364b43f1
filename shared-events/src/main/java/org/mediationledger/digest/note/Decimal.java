package org.mediationledger.digest.note;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Sizes and indices as C2SP's formats write them: ASCII decimal without leading zero, from 0 to 2^63-1. */
public final class Decimal {

    private static final Pattern CANONICAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Decimal() {}

    /** The number; empty when the text isn't its one spelling. */
    public static OptionalLong parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException beyondALong) {
            return OptionalLong.empty();
        }
    }
}
