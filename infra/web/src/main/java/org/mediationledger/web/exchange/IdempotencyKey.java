package org.mediationledger.web.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/** Reads the header by which a client makes the repeats of a request recognisable. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    /** The key, or null where the client sent none. */
    static @Nullable String of(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        String key = values.getFirst();
        if (values.size() > 1 || !FORM.matcher(key).matches()) {
            throw RequestRejected.because(
                    Fault.HEADER_INVALID, HEADER, "The header must hold 1 to 200 visible ASCII characters, once.");
        }
        return key;
    }
}
