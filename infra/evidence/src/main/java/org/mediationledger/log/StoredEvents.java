package org.mediationledger.log;

import java.util.List;
import org.mediationledger.evidence.StoredEvent;

/** The events as they lie in the store, never brought to a newer shape, in the order of their positions. */
public interface StoredEvents {

    /**
     * Events after as many as are named; none where there are no more.
     *
     * @param skipped how many events come before, from 0
     * @param limit how many at most, 1 or more
     */
    List<StoredEvent> after(long skipped, int limit);
}
