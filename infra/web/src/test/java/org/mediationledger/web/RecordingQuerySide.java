package org.mediationledger.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.bundle.BundlesAnswer;
import org.mediationledger.query.bundle.ListBundles;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.DueList;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.query.letters.LettersAnswer;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.query.papers.ListPapers;
import org.mediationledger.query.papers.PapersAnswer;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.register.ReachedList;
import org.mediationledger.query.released.ListReleasedPapers;
import org.mediationledger.query.released.ReleasedPapersAnswer;
import org.mediationledger.query.safeguarding.ConcernList;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.query.subject.GetSubjectData;
import org.mediationledger.query.subject.SubjectAnswer;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.StandardsAnswer;
import org.mediationledger.query.worklist.WorkList;

/** Refuses every query at the end of a real bus, unless told an answer, and keeps what was asked. */
final class RecordingQuerySide {

    private final List<LedgerQuery<?>> asked = new ArrayList<>();
    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();

    RecordingQuerySide(QueryBus bus) {
        listen(bus, GetCaseFile.class, CaseFileAnswer.class);
        listen(bus, GetTimeline.class, TimelineAnswer.class);
        listen(bus, GetDisclosed.class, DisclosedAnswer.class);
        listen(bus, GetSubjectData.class, SubjectAnswer.class);
        listen(bus, ListCases.class, CaseList.class);
        listen(bus, ListDue.class, DueList.class);
        listen(bus, ListConcerns.class, ConcernList.class);
        listen(bus, ListWork.class, WorkList.class);
        listen(bus, GetStandards.class, StandardsAnswer.class);
        listen(bus, ListReached.class, ReachedList.class);
        listen(bus, ListPapers.class, PapersAnswer.class);
        listen(bus, ListReleasedPapers.class, ReleasedPapersAnswer.class);
        listen(bus, ListBundles.class, BundlesAnswer.class);
        listen(bus, ListLetters.class, LettersAnswer.class);
    }

    private <Q extends LedgerQuery<A>, A> void listen(QueryBus bus, Class<Q> query, Class<A> answer) {
        bus.subscribe(
                query.getName(), answer, (QueryMessage<?, A> message) -> answer(query.cast(message.getPayload())));
    }

    private synchronized Object answer(LedgerQuery<?> query) {
        asked.add(query);
        Function<Object, Object> answer = answers.get(query.getClass());
        return answer == null ? query.refused(QueryRefusal.NOT_FOUND) : answer.apply(query);
    }

    /** From now on queries of this type are answered so. */
    synchronized <Q> void answer(Class<Q> query, Function<Q, Object> answer) {
        answers.put(query, asked -> answer.apply(query.cast(asked)));
    }

    /** The last query that came. */
    synchronized <Q> Q last(Class<Q> query) {
        return query.cast(asked.getLast());
    }

    /** How many queries came. */
    synchronized int count() {
        return asked.size();
    }

    synchronized void forget() {
        asked.clear();
        answers.clear();
    }
}
