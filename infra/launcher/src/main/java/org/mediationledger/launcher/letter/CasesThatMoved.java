package org.mediationledger.launcher.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.CaseId;

/**
 * The cases that something was recorded of since they were last looked at. It reads the store from its first event at every start, so
 * that what a killed process left is found; whether a letter is owed is asked of the case itself.
 */
@ProcessingGroup(CasesThatMoved.GROUP)
final class CasesThatMoved {

    static final String GROUP = "letters";

    private final Recency recency;
    private final Set<CaseId> cases = new LinkedHashSet<>();

    CasesThatMoved(Recency recency) {
        this.recency = recency;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message) {
        if (recency.mayBeRecent(message.getTimestamp())) {
            add(event.caseId());
        }
    }

    synchronized void add(CaseId caseId) {
        cases.add(caseId);
    }

    /** All of them, which are forgotten here. */
    synchronized List<CaseId> taken() {
        List<CaseId> all = List.copyOf(cases);
        cases.clear();
        return all;
    }
}
