package org.mediationledger.journeys;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mediationledger.journeys.kit.OverServers;

/** Every journey through a ledger whose command side is a process of its own, over Axon Server and MongoDB. */
@ExtendWith(OverServers.class)
class ServerJourneysTest extends EveryJourney {

    @Nested
    class Processes_come_and_go extends Distributing {}
}
