package org.mediationledger.terms;

/** The two services, which stay distinct (CFA 2014 ss 52-56 and s 57). */
public enum ServiceProcess {
    /** Mediation with statutory clocks and a certificate, CFA 2014 ss 52-56. */
    MEDIATION,

    /** Voluntary disagreement resolution without clock or certificate, CFA 2014 s 57. */
    DISAGREEMENT_RESOLUTION
}
