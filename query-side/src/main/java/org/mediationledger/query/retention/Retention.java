package org.mediationledger.query.retention;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.RetainedData;

/** What becomes of one kind of a case's personal data on a day. */
public sealed interface Retention {

    /** Which data. */
    RetainedData data();

    /** Why data are kept for which no end can be told. */
    enum Reason {
        /** A legal hold is in place. */
        LEGAL_HOLD,
        /** Somebody had the use of their data restricted, and erasing is a use (UK GDPR arts 4(2), 18(2)). */
        RESTRICTED,
        /** An appeal is on its way. */
        APPEAL,
        /** The case is open. */
        CASE_OPEN,
        /** Mediation is not over, and the case is open. */
        MEDIATION_OPEN
    }

    /**
     * By what the last day is reckoned.
     *
     * @param from the day on which the case, or for notes the mediation, was over
     * @param notBefore the day until which they are kept at least, where a contract names one
     * @param contract whose term it is; null where no contract says anything
     */
    record Basis(
            LocalDate from,
            Period length,
            @Nullable LocalDate notBefore,
            @Nullable String contract) {

        /** The last day on which they are kept. */
        LocalDate last() {
            LocalDate end = from.plus(length);
            return notBefore == null || notBefore.isBefore(end) ? end : notBefore;
        }
    }

    /** Kept, and nobody can say how long. */
    record Kept(RetainedData data, Reason reason) implements Retention {}

    /**
     * Kept for the time being.
     *
     * @param last the last day
     */
    record Running(RetainedData data, Basis basis, LocalDate last) implements Retention {}

    /**
     * The time is over.
     *
     * @param since the first day on which they should be gone
     */
    record Due(RetainedData data, Basis basis, LocalDate since) implements Retention {}
}
