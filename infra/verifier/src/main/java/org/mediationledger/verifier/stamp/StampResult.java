package org.mediationledger.verifier.stamp;

import java.time.Instant;

/** What checking a time-stamp came to. */
public sealed interface StampResult {

    /** It is of these bytes; whose it is was not asked. */
    record OfTheseBytes(Instant time) implements StampResult {}

    /** It is of these bytes, by the authority that the reader trusts. */
    record Trusted(Instant time) implements StampResult {}

    /**
     * It is no granted answer of an authority.
     *
     * @param detail what is wrong
     */
    record Malformed(String detail) implements StampResult {}

    /** It is of other bytes. */
    record OfOtherBytes() implements StampResult {}

    /**
     * Nothing leads from it to the authority that the reader trusts.
     *
     * @param detail what is wrong
     */
    record Untrusted(String detail) implements StampResult {}
}
