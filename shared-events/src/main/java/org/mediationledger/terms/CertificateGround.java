package org.mediationledger.terms;

/** Which ground a mediation certificate rests on: exactly one (CFA 2014 s 55(4)-(5); SEND Regulations 2014 regs 34, 39). */
public enum CertificateGround {
    /** Information and advice were given and the family told the adviser that it does not wish to mediate. */
    C1("s 55(4)"),

    /** The family first wished to mediate, then changed its mind or did not go ahead. Prints exactly as {@link #C1}. */
    C1B("s 55(4)"),

    /** Information and advice were given, the family wished to mediate and has participated. */
    C2("s 55(5)"),

    /** The authority told the adviser that it cannot arrange mediation within 30 days: treated as participation. */
    C3("s 55(5) with reg 39");

    private final String printed;

    CertificateGround(String printed) {
        this.printed = printed;
    }

    /** The provision as the certificate prints it: no wider than the Act, so that no inference can be drawn. */
    public String printed() {
        return printed;
    }
}
