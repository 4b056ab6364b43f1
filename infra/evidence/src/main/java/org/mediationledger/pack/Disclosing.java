package org.mediationledger.pack;

import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.sealing.Sealed;

/** What one class of recipients may see of a case. */
public interface Disclosing {

    /** Whether it is told what the event says. */
    boolean shows(StoredEvent event);

    /** Whether it is told which account acted, and where the event lies in the store. */
    boolean showsRecord();

    /** What it is told of a personal value in an event that it is shown. */
    Told value(StoredEvent event, Sealed sealed);
}
