package org.mediationledger.terms;

/** Why a local authority need not meet a time of regulation 44, as it claims (SEND Regulations 2014 reg 44(3)). */
public enum ComplianceExcuse {
    /** Exceptional personal circumstances of the child, the parent or the young person. */
    EXCEPTIONAL_CIRCUMSTANCES,
    /** One of them is away from the area for two weeks on end or longer. */
    AWAY_FROM_AREA,
    /** The family wishes to make representations about the draft plan, or to meet (reg 13(3)). */
    REPRESENTATIONS_ON_DRAFT
}
