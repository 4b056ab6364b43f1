package org.mediationledger.query.view;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;

/** Tells a document that can't be stored from a store that can't be reached. */
final class StoreFaults {

    private StoreFaults() {}

    /** Whether the same write may succeed later, whatever the document. */
    static boolean outage(RuntimeException fault) {
        return fault instanceof MongoException && !refused(fault);
    }

    private static boolean refused(RuntimeException fault) {
        return fault instanceof MongoWriteException
                || (fault instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty());
    }
}
