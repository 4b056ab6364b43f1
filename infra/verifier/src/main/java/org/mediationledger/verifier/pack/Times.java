package org.mediationledger.verifier.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Instants as leaves spell them: RFC 3339 in UTC, in whole milliseconds. */
final class Times {

    private static final Pattern SPELT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z");

    private Times() {}

    static Optional<Instant> parse(String text) {
        try {
            return SPELT.matcher(text).matches() ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
