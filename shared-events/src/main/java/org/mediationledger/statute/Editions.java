package org.mediationledger.statute;

import java.util.Set;

/** The editions of rules and calendar that this build reckons under, as {@link StatutoryDate#edition()} names them. */
public final class Editions {

    private Editions() {}

    /** Every edition that a date may be stated under today; a date under any other was stated by an older build. */
    public static Set<String> inForce() {
        return Statute.IN_FORCE.editions();
    }
}
