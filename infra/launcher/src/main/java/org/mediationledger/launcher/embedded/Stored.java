package org.mediationledger.launcher.embedded;

import java.nio.charset.StandardCharsets;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.query.recorded.EncodedEvent;
import org.mediationledger.query.recorded.EventCodec;

/** Stored events as what they tell. */
final class Stored {

    private Stored() {}

    /** What an event tells. */
    static LedgerEvent decoded(StoredEvent stored, EventCodec codec) {
        return codec.decode(new EncodedEvent(
                stored.payloadType(),
                String.valueOf(stored.revision()),
                new String(stored.payload(), StandardCharsets.UTF_8)));
    }
}
