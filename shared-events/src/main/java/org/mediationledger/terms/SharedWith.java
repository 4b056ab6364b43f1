package org.mediationledger.terms;

/** With whom the provider may share what a family gave it. */
public enum SharedWith {
    /** The local authority. */
    LOCAL_AUTHORITY,

    /** A responsible commissioning body. */
    COMMISSIONING_BODY,

    /** The school, college or early-years setting. */
    SCHOOL_OR_COLLEGE,

    /** The mediator; for the plan itself SEND Regulations 2014 reg 17 asks for consent. */
    MEDIATOR
}
