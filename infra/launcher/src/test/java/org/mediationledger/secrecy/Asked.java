package org.mediationledger.secrecy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mediationledger.command.example.Names;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.due.ListOutdated;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.query.subject.GetSubjectData;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RunningQuerySide;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListLapsed;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.Whose;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;

/**
 * Everything that somebody may ask about a case, and what the views answer. Two things are left out of the answers: how far a
 * view is, because that moves with every event of any case; and, where somebody may not know what is confidential, the case's
 * version, which the web's edge never hands to them.
 */
final class Asked {

    private static final int BATCH = 500;

    private static final Pattern VERSION = Pattern.compile("\\bversion=\\d+");

    private Asked() {}

    /** What each reader is answered then, query by query, by views that have seen that life. */
    static Map<Actor, Map<LedgerQuery<?>, Object>> of(
            TestMongo mongo, Recalled life, Instant now, Collection<Actor> readers, Collection<Long> moments) {
        mongo.database().drop();
        Journal journal = new Journal();
        life.events().forEach(journal::take);
        Map<Actor, Map<LedgerQuery<?>, Object>> answers = new LinkedHashMap<>();
        try (RunningQuerySide side = new RunningQuerySide(mongo.database(), journal)) {
            side.clock().set(now);
            side.catchUp(BATCH);
            for (Actor reader : readers) {
                Map<LedgerQuery<?>, Object> told = new LinkedHashMap<>();
                queries(reader, moments).forEach(query -> told.put(query, told(reader, (Record) side.ask(query))));
                answers.put(reader, told);
            }
        }
        return answers;
    }

    private static List<LedgerQuery<?>> queries(Actor reader, Collection<Long> moments) {
        List<LedgerQuery<?>> queries = new ArrayList<>(List.of(
                new GetCaseFile(Names.CASE, reader, null, null),
                new GetTimeline(Names.CASE, reader, null, null, GetTimeline.MOST, null),
                new GetTimeline(Names.CASE, reader, null, null, 7, null),
                new ListCases(reader, null, null, null, null, null, null, null, 200, List.of()),
                new ListCases(reader, null, null, null, null, null, Set.of(Names.CASE), null, 1, List.of()),
                new ListDue(reader, null, null, null, null, null, null, 200),
                new ListConcerns(reader),
                new ListWork(reader, Whose.TEAM, null, null, 200, List.of()),
                new GetStandards(reader, Names.CASE, null),
                new GetSubjectData(Names.CASE, reader, Names.PARENT),
                new ListReached(reader, Set.of(Names.CASE)),
                new ListOutdated(reader, Set.of(), null, 200),
                new ListLapsed(reader, null, 200)));
        for (long moment : moments) {
            queries.add(new GetTimeline(Names.CASE, reader, null, moment, 7, null));
            if (RightsTable.of(reader.role()).actions().contains(Action.READ_PAST)) {
                queries.add(new GetCaseFile(Names.CASE, reader, AsAt.position(moment), null));
                queries.add(new GetTimeline(Names.CASE, reader, AsAt.position(moment), null, GetTimeline.MOST, null));
            }
        }
        return queries;
    }

    private static Map<String, String> told(Actor reader, Record answer) {
        boolean versioned = RightsTable.of(reader.role()).classes().contains(DisclosureClass.CONFIDENTIAL);
        Map<String, String> parts = new LinkedHashMap<>();
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            if (component.getType() != Freshness.class
                    && (versioned || !component.getName().equals("version"))) {
                String text = String.valueOf(valueOf(component, answer));
                parts.put(
                        component.getName(),
                        versioned ? text : VERSION.matcher(text).replaceAll(""));
            }
        }
        return parts;
    }

    private static Object valueOf(RecordComponent component, Record answer) {
        try {
            Object value = component.getAccessor().invoke(answer);
            return value == null ? "nothing" : value;
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(component.toString(), unexpected);
        }
    }
}
