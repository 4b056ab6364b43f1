package org.mediationledger.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.accessfile.AccessHistory;
import org.springframework.stereotype.Component;

/** Finds entries of broken glass, and leaves out those of cases that their reader doesn't reach as if they weren't there. */
@Component
final class Emergencies {

    private static final int CHUNK = 200;

    private final AccessHistory history;
    private final Reached reached;

    Emergencies(AccessHistory history, Reached reached) {
        this.history = history;
        this.reached = reached;
    }

    /** So many at most, newest first, of those with a lower number. */
    List<AccessHistory.Entry> reachedBy(Actor actor, long before, int most) {
        List<AccessHistory.Entry> found = new ArrayList<>();
        long from = before;
        List<AccessHistory.Entry> chunk;
        do {
            chunk = history.ofBrokenGlass(from, CHUNK);
            Set<CaseId> mine =
                    reached.by(actor, chunk.stream().map(Emergencies::caseOf).collect(Collectors.toSet()));
            chunk.stream().filter(entry -> mine.contains(caseOf(entry))).forEach(found::add);
            from = chunk.isEmpty() ? from : chunk.getLast().sequence();
        } while (found.size() < most && chunk.size() == CHUNK);
        return found.subList(0, Math.min(most, found.size()));
    }

    /** The one case that an emergency is about. */
    static CaseId caseOf(AccessHistory.Entry entry) {
        return entry.access().cases().getFirst();
    }
}
