package org.mediationledger.terms;

/** A section of an EHC plan whose appeal needs a certificate (CFA 2014 s 55(2); SEND Regulations 2014 reg 12). */
public enum PlanSection {
    /** The special educational needs (Section B). */
    B,

    /** The special educational provision (Section F). */
    F
}
