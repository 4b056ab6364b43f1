package org.mediationledger.query.standing;

/** How far a case is. */
public enum CaseStatus {
    /** Taken on; no notice of a decision is known, or none is needed. */
    REFERRED,
    /** The local authority's notice is known (CFA 2014 s 52). */
    NOTICE_SENT,
    /** What the disagreement is about is known (CFA 2014 s 57). */
    DISAGREEMENT_STATED,
    /** The family contacted the adviser (SEND Regulations 2014 reg 33). */
    ADVISER_CONTACTED,
    /** Information and advice were given (CFA 2014 s 55(4)-(5)). */
    ADVICE_GIVEN,
    /** A party agreed to disagreement resolution, and none declined. */
    RESOLUTION_AGREED,
    /** A party declined disagreement resolution. */
    RESOLUTION_DECLINED,
    /** The family has not made up its mind. */
    UNDECIDED,
    /** The family does not wish to mediate (CFA 2014 s 55(4)). */
    DECLINED,
    /** The family wishes to mediate (CFA 2014 s 52(3)). */
    PURSUED,
    /** The family wished to mediate and no longer goes ahead (reg 34). */
    PURSUIT_ENDED,
    /** The family wants neither mediation nor a certificate. */
    WITHDRAWN,
    /** The local authority knows that the family wishes to mediate. */
    AUTHORITY_INFORMED,
    /** A meeting is planned. */
    MEETING_ARRANGED,
    /** A meeting was held. */
    MEETING_HELD,
    /** The local authority cannot arrange mediation in time (reg 39). */
    CANNOT_ARRANGE,
    /** Mediation, all its sessions, is over. */
    CONCLUDED,
    /** A certificate was issued and stands. */
    CERTIFIED,
    /** An appeal was registered. */
    APPEALED,
    /** The appeal ended. */
    APPEAL_DECIDED,
    /** The case is closed. */
    CLOSED,
    /** The matter was resolved before a meeting was held, as the family confirmed. */
    RESOLVED
}
