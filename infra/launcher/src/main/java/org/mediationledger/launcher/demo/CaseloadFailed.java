package org.mediationledger.launcher.demo;

import org.mediationledger.command.api.Refusal;
import org.mediationledger.launcher.demo.story.Step;

/** The caseload could not be loaded; says at which case and step, and which refusal it met. */
public final class CaseloadFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private CaseloadFailed(String message) {
        super(message, null, false, false);
    }

    static CaseloadFailed refused(Step step, Refusal refusal) {
        return new CaseloadFailed("The demo's caseload was refused at " + step + ": " + refusal.code() + " ("
                + refusal.provision() + "): " + refusal.message());
    }

    static CaseloadFailed otherCases() {
        return new CaseloadFailed("The ledger holds cases already, but not those of this caseload: it was loaded with"
                + " another number of cases or on another day. Name the same, or another folder.");
    }
}
