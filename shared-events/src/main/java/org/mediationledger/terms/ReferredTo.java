package org.mediationledger.terms;

/** To whom a safeguarding concern was referred. */
public enum ReferredTo {
    /** The local authority's social care for children (Children Act 1989 s 47). */
    CHILDRENS_SOCIAL_CARE,

    /** The local authority's social care for adults (Care Act 2014 s 42). */
    ADULT_SOCIAL_CARE,

    /** The local authority's designated officer, where somebody who works with children is concerned. */
    DESIGNATED_OFFICER,

    /** The police. */
    POLICE,

    /** A health service. */
    HEALTH_SERVICE
}
