package org.mediationledger.terms;

/** What a family may choose while nobody has arranged the mediation that it asked for. */
public enum OfferChoice {
    /** It waits on. */
    WAIT,
    /** The local authority is asked to say in writing that it cannot arrange in time (SEND Regulations 2014 reg 39). */
    ASK_FOR_NOTICE,
    /** It no longer pursues mediation and takes a certificate now (reg 34; ground C1b); it may still mediate later. */
    STOP_FOR_CERTIFICATE
}
