package org.mediationledger.journeys;

import org.junit.jupiter.api.extension.ExtendWith;
import org.mediationledger.journeys.kit.OverEmbeddedStores;

/** Every journey through a ledger that is one process. */
@ExtendWith(OverEmbeddedStores.class)
class EmbeddedJourneysTest extends EveryJourney {}
