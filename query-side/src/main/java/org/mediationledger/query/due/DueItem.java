package org.mediationledger.query.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.statute.StatutoryDate;

/**
 * One date that runs.
 *
 * @param key orders the list: day, case and clock, so that no two are equal
 * @param disclosure who may come to know of it
 * @param offerFrom the day from which it asks for a written offer to the family; absent where it asks for none
 */
public record DueItem(
        String key,
        String clock,
        StatutoryDate date,
        DisclosureClass disclosure,
        @Nullable LocalDate offerFrom) {

    static DueItem of(CaseId caseId, String clock, StatutoryDate date, DisclosureClass disclosure) {
        return new DueItem(date.dueOn() + "/" + caseId + "/" + clock, clock, date, disclosure, null);
    }

    DueItem offered(@Nullable LocalDate from) {
        return new DueItem(key, clock, date, disclosure, from);
    }
}
