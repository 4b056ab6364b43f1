package org.mediationledger.log;

import java.util.List;
import org.mediationledger.evidence.StoredEvent;

/** The events as they lie in the store, never brought to a newer shape, in the order of their positions. */
public interface StoredEvents {

    /**
     * Events after a position; none where there are no more. Positions are counted from 1 and have no gaps, so that as many
     * events come before, in a store that nobody tampered with.
     *
     * @param position any number
     * @param limit how many at most, 1 or more
     */
    List<StoredEvent> after(long position, int limit);
}
