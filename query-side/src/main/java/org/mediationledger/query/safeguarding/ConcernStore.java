package org.mediationledger.query.safeguarding;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/**
 * Which cases have open concerns. Only events of safeguarding are written here, so that the collection is small and no
 * other event costs anything; who reaches a case has to be asked elsewhere for that reason.
 */
@Component
final class ConcernStore {

    static final String GROUP = "safeguarding";

    private final CaseView<OpenConcerns> view;

    ConcernStore(Views views) {
        this.view = views.of(GROUP, GROUP, OpenConcerns.class, new OpenConcernsFold());
    }

    void on(RecordedEvent recorded) {
        if (recorded.event() instanceof SafeguardingEvent) {
            view.on(recorded);
        }
    }

    /** Every case with an open concern, whoever reaches it; the one longest unchanged first. */
    List<OpenConcerns> all() {
        return view.store()
                .collection()
                .find(Filters.exists("view.open.0"))
                .sort(Sorts.ascending("applied"))
                .map(Kept::view)
                .into(new ArrayList<>());
    }
}
