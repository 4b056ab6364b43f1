package org.mediationledger.query.due;

import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/**
 * One date that runs.
 *
 * @param key orders the list: day, case and clock, so that no two are equal
 * @param disclosure who may come to know of it
 */
public record DueItem(String key, String clock, StatutoryDate date, DisclosureClass disclosure) {

    static DueItem of(CaseId caseId, String clock, StatutoryDate date, DisclosureClass disclosure) {
        return new DueItem(date.dueOn() + "/" + caseId + "/" + clock, clock, date, disclosure);
    }
}
