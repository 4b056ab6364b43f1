package org.mediationledger.query.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/** What a case's record tells of one person. */
public record GetSubjectData(CaseId caseId, Actor actor, PersonId person) implements LedgerQuery<SubjectAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.EXPORT_SUBJECT_DATA);
    }

    @Override
    public SubjectAnswer refused(QueryRefusal why) {
        return new SubjectAnswer(List.of(), List.of(), why);
    }
}
