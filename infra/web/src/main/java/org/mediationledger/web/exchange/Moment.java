package org.mediationledger.web.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/** Reads {@code asAt}: a position, or an instant with its offset. */
public final class Moment {

    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {}

    /**
     * The moment that is meant; null where none is.
     *
     * @throws RequestRejected when the parameter has neither form
     */
    public static @Nullable AsAt of(@Nullable String asAt) {
        if (asAt == null) {
            return null;
        }
        return POSITION.matcher(asAt).matches() ? AsAt.position(Long.parseLong(asAt)) : AsAt.instant(instant(asAt));
    }

    private static Instant instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
                return instant;
            }
        } catch (DateTimeException anotherForm) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static RequestRejected unreadable() {
        return RequestRejected.because(
                Fault.PARAMETER_INVALID,
                "asAt",
                "The parameter must be a position, or an instant such as 2026-11-21T10:00:00Z.");
    }
}
