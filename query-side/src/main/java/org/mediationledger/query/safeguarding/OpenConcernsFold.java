package org.mediationledger.query.safeguarding;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of a case's open concerns. */
final class OpenConcernsFold implements ViewFold<OpenConcerns> {

    @Override
    public OpenConcerns apply(@Nullable OpenConcerns before, RecordedEvent recorded) {
        OpenConcerns known = before == null ? OpenConcerns.none(recorded.event().caseId()) : before;
        return recorded.event() instanceof SafeguardingEvent event ? known.apply(event) : known;
    }
}
