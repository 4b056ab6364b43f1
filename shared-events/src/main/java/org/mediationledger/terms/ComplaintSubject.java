package org.mediationledger.terms;

/** What a complaint is about. */
public enum ComplaintSubject {
    /** How the provider ran the service. */
    SERVICE,

    /** A mediator. */
    MEDIATOR,

    /** An adviser. */
    ADVISER,

    /** What the local authority did in the mediation. */
    LOCAL_AUTHORITY,

    /** What a commissioning body did in the mediation. */
    COMMISSIONING_BODY,

    /** How somebody's data were used. */
    DATA_PROTECTION
}
