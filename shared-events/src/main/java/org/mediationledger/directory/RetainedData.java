package org.mediationledger.directory;

import java.time.Period;
import org.mediationledger.sealing.RetentionClass;

/**
 * Kinds of personal data as contracts say how long they are to be kept. No statutory period exists; those that hold where no
 * contract says anything are the ledger's own, within what services of this kind and schools publish.
 */
public enum RetainedData {
    /** Names and facts that the certificate, its dates and the agreement rest on. */
    CASE_RECORD(RetentionClass.CASE_RECORD, Period.ofYears(6)),

    /** Ways to reach the people of a case. */
    CONTACT(RetentionClass.CONTACT, Period.ofYears(6)),

    /** Ways to reach a family that never asked for mediation. */
    CONTACT_DECLINED(RetentionClass.CONTACT, Period.ofYears(3)),

    /** Documents that were lodged or lent, and evidence packs that were given out. */
    DOCUMENT(RetentionClass.DOCUMENT, Period.ofYears(6)),

    /** Words said in confidence. */
    NOTE(RetentionClass.NOTE, Period.ofMonths(3));

    private final RetentionClass retention;
    private final Period unlessAgreed;

    RetainedData(RetentionClass retention, Period unlessAgreed) {
        this.retention = retention;
        this.unlessAgreed = unlessAgreed;
    }

    /** Under keys of which class they lie. */
    public RetentionClass retention() {
        return retention;
    }

    /** How long they are kept where no contract says anything. */
    public Period unlessAgreed() {
        return unlessAgreed;
    }
}
