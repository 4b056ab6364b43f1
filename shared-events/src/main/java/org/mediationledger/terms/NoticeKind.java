package org.mediationledger.terms;

/** Why an authority sent another notice of a decision that it had given notice of before. */
public enum NoticeKind {
    /** The earlier one said something wrong or left something out (SEND Regulations 2014 reg 32). */
    CORRECTED,

    /** The same once more, because the earlier one was lost or never arrived. */
    RESENT
}
