package org.mediationledger.verifier.cli;

import java.time.DateTimeException;
import org.mediationledger.digest.note.Cosignature;

/** Times as they are shown. */
final class Times {

    private Times() {}

    /** In UTC; as seconds since 1970 where no calendar reaches. */
    static String of(Cosignature cosignature) {
        try {
            return cosignature.time().toString();
        } catch (DateTimeException beyondAnyCalendar) {
            return cosignature.posixSeconds() + " seconds after 1970";
        }
    }
}
