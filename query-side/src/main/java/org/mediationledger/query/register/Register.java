package org.mediationledger.query.register;

import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The register of cases. */
@Component
final class Register {

    static final String GROUP = "register";

    private final CaseView<RegisterEntry> entries;

    Register(Views views) {
        this.entries = views.of(GROUP, GROUP, RegisterEntry.class, new RegisterFold());
    }

    CaseView<RegisterEntry> entries() {
        return entries;
    }
}
