package org.mediationledger.query.casefile;

import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Entitlement;
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

    /** The file that somebody so entitled reads. */
    CaseView<CaseFile> readBy(Entitlement entitlement) {
        return entitlement.classes().contains(DisclosureClass.PARTY) ? forParties : forAnybody;
    }
}
