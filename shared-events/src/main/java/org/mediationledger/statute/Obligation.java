package org.mediationledger.statute;

import java.util.stream.Stream;

/** One duty with a clock. */
interface Obligation {

    /**
     * The dates that the facts determine for this duty.
     *
     * @throws StatuteRefusal when the facts ask for a date that the law does not give
     */
    Stream<StatutoryDate> dates(Facts facts, Statute statute);
}
