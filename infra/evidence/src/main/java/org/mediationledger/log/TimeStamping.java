package org.mediationledger.log;

import org.jspecify.annotations.Nullable;

/** Has bytes time-stamped (RFC 3161). */
@FunctionalInterface
public interface TimeStamping {

    /** Nobody is asked. */
    TimeStamping NONE = bytes -> null;

    /**
     * The authority's answer for these bytes.
     *
     * @return a {@code TimeStampResp} in DER (RFC 3161, section 2.4.2); null where no authority is asked
     * @throws NoAnswer when there is one, and it gave none
     */
    byte @Nullable [] stamp(byte[] bytes);
}
