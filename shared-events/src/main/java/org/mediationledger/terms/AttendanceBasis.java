package org.mediationledger.terms;

/** Why somebody may attend (SEND Regulations 2014 reg 38(1)(a)-(e); Kumar [2020] EWHC 3326 (Admin)). */
public enum AttendanceBasis {
    /** A party, reg 38(1)(a). */
    PARTY,

    /** The one advocate or supporter whom the family may bring, reg 38(1)(b). */
    SUPPORTER_BY_RIGHT,

    /** The parent and the mediator agree that the child attends, reg 38(1)(c). */
    AGREED_FOR_CHILD,

    /** The alternative person and the mediator agree, reg 38(1)(d). */
    AGREED_FOR_YOUNG_PERSON,

    /** Every party consents, reg 38(1)(e). */
    CONSENT_OF_ALL,

    /** The parties do not agree, the mediator consents, reg 38(1)(e). */
    CONSENT_OF_MEDIATOR
}
