package org.mediationledger.command.cases;

import java.util.Map;

/**
 * The clocks of a case, and the facts that give them. They serve as long as the facts are equal: most events change no
 * fact that a date hangs on, and deriving is the dearest part of deciding.
 */
record DerivedClocks(CaseFacts facts, Map<String, ClockStanding> clocks) {

    static final DerivedClocks NONE = of(CaseFacts.NONE);

    private static DerivedClocks of(CaseFacts facts) {
        return new DerivedClocks(facts, CaseClocks.of(facts));
    }

    /** The clocks on those facts. */
    DerivedClocks on(CaseFacts other) {
        return facts.equals(other) ? this : of(other);
    }
}
