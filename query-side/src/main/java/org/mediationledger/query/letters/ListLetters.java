package org.mediationledger.query.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;

/**
 * The letters of one case, now.
 *
 * @param atLeastVersion the version of the case that has to be seen
 */
public record ListLetters(
        CaseId caseId, Actor actor, @Nullable Long atLeastVersion) implements LedgerQuery<LettersAnswer> {

    @Override
    public Set<Action> needs() {
        return EnumSet.of(Action.SEND_LETTERS);
    }

    @Override
    public LettersAnswer refused(QueryRefusal why) {
        return new LettersAnswer(List.of(), List.of(), List.of(), -1, why);
    }
}
