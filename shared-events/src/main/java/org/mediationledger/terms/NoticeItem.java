package org.mediationledger.terms;

/** What the notice of an appealable decision must tell the family (SEND Regulations 2014 reg 32(a)-(f)). */
public enum NoticeItem {
    /** The right to mediation (reg 32(a); CFA 2014 ss 53-54). */
    RIGHT_TO_MEDIATION,

    /** That a certificate is needed before an appeal (reg 32(b)). */
    CERTIFICATE_BEFORE_APPEAL,

    /** How to reach the mediation adviser (reg 32(c)). */
    ADVISER_CONTACT,

    /** The time-scales for requesting mediation (reg 32(d)). */
    TIME_SCALES,

    /** That the authority must be told of the wish to mediate, of the issues and of health provision wanted (reg 32(e)). */
    WHAT_TO_TELL_THE_AUTHORITY,

    /** Whom to contact where somebody acts for the authority in arranging mediation (reg 32(f)). */
    AUTHORITY_CONTACT
}
