package org.mediationledger.verifier.check;

import java.time.Instant;
import org.mediationledger.digest.note.Cosignature;

/** When witnesses signed, as times that can be compared. */
final class Cosigned {

    /** The year 9999 ends with it: what a witness states beyond is as much in the future as this. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private Cosigned() {}

    /** When; the far future where it is stated beyond any calendar. */
    static Instant time(Cosignature cosignature) {
        return Instant.ofEpochSecond(Math.min(cosignature.posixSeconds(), LAST_SECOND));
    }
}
