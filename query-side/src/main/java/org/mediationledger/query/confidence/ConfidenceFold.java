package org.mediationledger.query.confidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;
import org.mediationledger.query.entry.Entries;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of a confidential timeline. */
final class ConfidenceFold implements ViewFold<ConfidenceHead> {

    @Override
    public ConfidenceHead apply(@Nullable ConfidenceHead before, RecordedEvent recorded) {
        ConfidenceHead head = before == null ? ConfidenceHead.EMPTY : before;
        return recorded.event() instanceof ConfidenceEvent event
                ? head.and(Entries.of(recorded, recorded.disclosure(), told(event), null))
                : head;
    }

    private static List<Argument> told(ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.ConfidenceTaken e ->
                Arguments.none()
                        .and("topic", e.topic())
                        .and("about", e.about())
                        .sealed("words", e.words())
                        .list();
            case ConfidenceEvent.CaseLinked e ->
                Arguments.none()
                        .and("relation", e.relation())
                        .and("other", e.other())
                        .list();
        };
    }
}
