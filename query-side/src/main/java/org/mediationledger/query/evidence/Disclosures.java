package org.mediationledger.query.evidence;

import java.util.List;
import java.util.UUID;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.springframework.stereotype.Component;

/** What may be disclosed of a case, whoever asks. */
@Component
public final class Disclosures {

    private final RecordedEvents recorded;

    Disclosures(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    /** The ids of the events that recipients of a class are told of, in the order of their positions. */
    public List<UUID> to(CaseId caseId, RecipientClass recipient) {
        List<RecordedEvent> history = recorded.ofCase(caseId);
        return Disclosed.of(history, CaseReach.of(history).holders(), recipient).events();
    }
}
