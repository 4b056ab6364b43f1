package org.mediationledger.query.scroll;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.TimelineEntry;

/**
 * A full page as it is stored.
 *
 * @param id {@code <case>/<page>}, pages counted from 0
 */
public record PageDocument(@BsonId String id, List<TimelineEntry> entries) {

    static String id(CaseId caseId, int page) {
        return caseId + "/" + page;
    }
}
