package org.mediationledger.query.worklist;

import org.mediationledger.directory.Directory;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The work, case by case. */
@Component
final class WorkView {

    static final String GROUP = "worklist";

    private final CaseView<WorkEntry> entries;

    WorkView(Views views, Directory directory) {
        this.entries = views.of(GROUP, GROUP, WorkEntry.class, new WorkFold(directory));
    }

    CaseView<WorkEntry> entries() {
        return entries;
    }
}
