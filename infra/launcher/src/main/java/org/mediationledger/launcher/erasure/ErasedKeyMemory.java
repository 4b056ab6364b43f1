package org.mediationledger.launcher.erasure;

import java.util.Collection;
import java.util.List;

/**
 * The ids of keys that were erased, remembered apart from the data: where data are restored that know nothing of an
 * erasure, its keys are destroyed all the same. An id says nothing of anybody.
 */
public interface ErasedKeyMemory {

    /** Where nothing is remembered apart from the events. */
    ErasedKeyMemory NONE = new ErasedKeyMemory() {
        @Override
        public List<String> all() {
            return List.of();
        }

        @Override
        public void remember(Collection<String> keyIds) {
            // The events are all the memory that there is.
        }
    };

    /** All of them. */
    List<String> all();

    /** Remembers more, durably; what is remembered already may be told again. */
    void remember(Collection<String> keyIds);
}
