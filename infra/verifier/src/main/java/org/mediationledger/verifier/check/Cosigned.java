package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Optional;
import org.mediationledger.digest.note.Cosignature;
import org.mediationledger.digest.note.TlogPolicy;

/** When witnesses signed, as times that can be compared. */
final class Cosigned {

    /** The year 9999 ends before: what a witness states beyond is as much in the future as this. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private Cosigned() {}

    /** When; the far future where it is stated beyond any calendar. */
    static Instant time(Cosignature cosignature) {
        return Instant.ofEpochSecond(Math.min(cosignature.posixSeconds(), LAST_SECOND));
    }

    /** When the first of the known witnesses signed, if any did. */
    static Optional<Instant> first(TlogPolicy.Judged judged) {
        return judged.cosignatures().stream().map(Cosigned::time).min(Instant::compareTo);
    }
}
