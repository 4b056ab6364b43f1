package org.mediationledger.journeys.kit;

import java.net.URI;
import java.time.Instant;

/** A ledger that was started, wherever its sides run. */
public interface RunningLedger {

    /** Where it listens. */
    URI address();

    /** From now on, this is now, on every side. */
    void setClock(Instant now);
}
