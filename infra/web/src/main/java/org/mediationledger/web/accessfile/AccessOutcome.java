package org.mediationledger.web.accessfile;

import org.mediationledger.sealing.Sealed;

/** What came of asking. */
public sealed interface AccessOutcome {

    /** It was shown. */
    record Read() implements AccessOutcome {}

    /**
     * It was refused for want of a right.
     *
     * @param code as the answer's problem has it
     */
    record Refused(String code) implements AccessOutcome {}

    /**
     * It was shown to somebody who said that it is an emergency.
     *
     * @param reason their words, under a key of their own
     */
    record GlassBroken(Sealed reason) implements AccessOutcome {}
}
