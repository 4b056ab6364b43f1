package org.mediationledger.launcher.erasure;

import java.util.List;

/** What was ordered before the process started, where a store tells it at once: nothing is answered before it is done. */
@FunctionalInterface
public interface EarlierErasures {

    /** All of them, in the order of the store. */
    List<RecordedErasure> all();
}
