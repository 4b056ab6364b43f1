package org.mediationledger.query.casefile;

import java.util.Set;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.mediationledger.rights.DisclosureClass;
import org.springframework.stereotype.Component;

/** The two files of every case. */
@Component
final class CaseFileViews {

    static final String GROUP = "casefile";

    private final CaseView<CaseFile> forParties;
    private final CaseView<CaseFile> forAnybody;

    CaseFileViews(Views views) {
        this.forParties = views.of(GROUP, "casefile", CaseFile.class, new CaseFileFold(Audience.PARTIES));
        this.forAnybody = views.of(GROUP, "casefile_open", CaseFile.class, new CaseFileFold(Audience.ANYBODY));
    }

    CaseView<CaseFile> forParties() {
        return forParties;
    }

    CaseView<CaseFile> forAnybody() {
        return forAnybody;
    }

    /** The file that a reader of those classes reads. */
    CaseView<CaseFile> readBy(Set<DisclosureClass> classes) {
        return classes.contains(DisclosureClass.PARTY) ? forParties : forAnybody;
    }
}
