package org.mediationledger.command.api;

/** Keys of what travels beside a command; the first five also beside its events. */
public final class CommandMetaData {

    /** The account that acts. */
    public static final String ACCOUNT = "account";

    /** The role in which it acts. */
    public static final String ROLE = "role";

    /** Its organisation, where it has one. */
    public static final String ORGANISATION = "organisation";

    /** The client's {@code Idempotency-Key}, or one that the edge made. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** Base64url of SHA-256 over the request as the client sent it. */
    public static final String BODY_HASH = "bodyHash";

    /** The case's version that the client knows ({@code If-Match}), in decimal. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private CommandMetaData() {}
}
