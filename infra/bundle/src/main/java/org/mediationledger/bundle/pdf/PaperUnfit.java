package org.mediationledger.bundle.pdf;

import org.mediationledger.bundle.plan.SlipReason;

/** A paper can't be put in, and a page with the reason must stand for it. */
final class PaperUnfit extends Exception {

    private static final long serialVersionUID = 1;

    private final SlipReason reason;

    PaperUnfit(SlipReason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    SlipReason reason() {
        return reason;
    }
}
