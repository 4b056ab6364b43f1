package org.mediationledger.launcher.letter;

import org.mediationledger.paper.letter.Clearance;
import org.mediationledger.terms.LetterFault;

/** What became of a letter on its way out. */
sealed interface Envelope {

    /** It may leave as this. */
    record Ready(Clearance.Cleared content) implements Envelope {}

    /** It stays here for good. */
    record Stays(LetterFault fault) implements Envelope {}

    /** What belongs into it can't be made now. */
    record Incomplete() implements Envelope {}
}
