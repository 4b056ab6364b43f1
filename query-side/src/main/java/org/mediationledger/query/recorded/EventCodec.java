package org.mediationledger.query.recorded;

import org.mediationledger.events.LedgerEvent;

/** Turns events into their form on disk and back; older revisions are brought to today's shape. */
public interface EventCodec {

    /** @throws IllegalArgumentException when the event is not in the catalogue */
    EncodedEvent encode(LedgerEvent event);

    /** @throws IllegalArgumentException when no event has that name and revision */
    LedgerEvent decode(EncodedEvent encoded);
}
