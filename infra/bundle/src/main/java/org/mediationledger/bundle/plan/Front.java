package org.mediationledger.bundle.plan;

import java.time.LocalDate;

/**
 * What page 1 says of the bundle itself.
 *
 * @param title of the bundle, which is the PDF's title too
 * @param caseReference of the case in the ledger
 * @param preparedBy the authority or responsible body that prepares it
 * @param preparedOn the day for which it is prepared
 * @param asAt the ledger's position up to which events were looked at, 0 or more
 */
public record Front(String title, String caseReference, String preparedBy, LocalDate preparedOn, long asAt) {

    /** Checks texts and range. */
    public Front {
        title = Words.required("title", title);
        caseReference = Words.required("case reference", caseReference);
        preparedBy = Words.required("prepared by", preparedBy);
        if (asAt < 0) {
            throw new IllegalArgumentException("position is less than 0");
        }
    }
}
