package org.mediationledger.command.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;

/**
 * Which requests an aggregate has answered, by idempotency key, so that a repeat appends nothing. It belongs to one loaded
 * aggregate and grows with it.
 */
public final class Journal {

    private final Map<String, Answered> answered = new HashMap<>();

    /** A request that was answered, and the version that it led to. */
    private record Answered(String bodyHash, long version) {}

    /** The last event of a request says what version the request led to. */
    public void note(String key, String bodyHash, long version) {
        answered.put(key, new Answered(bodyHash, version));
    }

    /**
     * The version that a repeated request led to; nothing for a new one.
     *
     * @throws CommandRefused when the key was used for another request
     */
    public @Nullable Long repeated(String key, String bodyHash) {
        Answered known = answered.get(key);
        if (known != null && !known.bodyHash().equals(bodyHash)) {
            throw CommandRefused.because(
                    RefusalCode.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", "The key was used for another request.");
        }
        return known == null ? null : known.version();
    }
}
