package org.mediationledger.query.casefile;

import java.util.EnumSet;
import java.util.Set;
import org.mediationledger.events.Clocks;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.rights.DisclosureClass;

/** For whom a file is kept. */
enum Audience {
    /** The parties and the provider: what is open and what is theirs. */
    PARTIES(EnumSet.of(DisclosureClass.OPEN, DisclosureClass.PARTY)),

    /** Whoever else reaches the case: what may go before a Tribunal. */
    ANYBODY(EnumSet.of(DisclosureClass.OPEN));

    private final Set<DisclosureClass> classes;

    Audience(Set<DisclosureClass> classes) {
        this.classes = classes;
    }

    /** Which of the dates that an event states are told. */
    Clocks learns(Clocks clocks) {
        return classes.contains(DisclosureClass.PARTY) ? clocks : StampedClocks.withoutAgreement(clocks);
    }

    boolean learns(DisclosureClass disclosure) {
        return classes.contains(disclosure);
    }
}
