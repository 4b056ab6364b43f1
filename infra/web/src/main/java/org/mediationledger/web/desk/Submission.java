package org.mediationledger.web.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;

/**
 * Everything about a request but what it asks for.
 *
 * @param idempotencyKey the client's, or one made for this request alone
 * @param bodyHash base64url of SHA-256 over what the client sent
 * @param expectedVersion the case's version that the client knows; null where it doesn't say
 */
public record Submission(
        Actor actor,
        String idempotencyKey,
        String bodyHash,
        @Nullable Long expectedVersion) {

    /** A new id that the same account under the same key always gets again for the same purpose. */
    public UUID idFor(String purpose) {
        return DerivedId.of(actor.account().value(), idempotencyKey, purpose);
    }

    /** The submission of a second command out of the same request; the client's version speaks of the first. */
    public Submission followedBy(String purpose) {
        return new Submission(actor, idFor(purpose).toString(), bodyHash, null);
    }
}
