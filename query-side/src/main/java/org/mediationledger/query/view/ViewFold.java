package org.mediationledger.query.view;

import org.jspecify.annotations.Nullable;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * What one more event makes of a view: a pure function, for the view that is kept and for time travel alike.
 *
 * @param <V> the view
 */
@FunctionalInterface
public interface ViewFold<V> {

    /** The view after the event; null before a case's first. */
    V apply(@Nullable V before, RecordedEvent recorded);
}
