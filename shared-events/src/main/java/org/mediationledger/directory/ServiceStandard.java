package org.mediationledger.directory;

import org.jspecify.annotations.Nullable;

/**
 * What a contract asks of a provider beyond the law. None of it is a statutory date, and none is shown among them: the
 * Act and the Regulations leave these times open, and commissioners fill them by contract.
 */
public enum ServiceStandard {
    /** The family is called back after it asked to be, or after it was passed on. */
    CALL_BACK(null),

    /** Information and advice are given after the family's contact. */
    ADVICE(null),

    /** The local authority is told that the family wishes to mediate: the next working day where no contract says. */
    TELL_AUTHORITY(new Span(1, true)),

    /** The papers of a meeting go out before it. */
    PAPERS_OUT(null),

    /** The agreement goes out after the mediation. */
    AGREEMENT_ISSUED(null),

    /** The family is asked how it went. */
    FEEDBACK_ASKED(null);

    private final @Nullable Span unlessAgreed;

    ServiceStandard(@Nullable Span unlessAgreed) {
        this.unlessAgreed = unlessAgreed;
    }

    /** What is held to where no contract says anything; null where nothing is. */
    public @Nullable Span unlessAgreed() {
        return unlessAgreed;
    }
}
