package org.mediationledger.statute;

/** The fact that a statutory date runs from. */
public enum Trigger {
    NOTICE_SENT("noticeSentOn", "notice sent"),
    CERTIFICATE_ISSUED("certificateIssuedOn", "certificate issued"),
    FAMILY_DECLINED("familyDeclinedOn", "declined"),
    CANNOT_ARRANGE_TOLD("cannotArrangeToldOn", "cannot arrange"),
    MEDIATION_CONCLUDED("mediationConcludedOn", "concluded"),
    LOCAL_AUTHORITY_INFORMED("localAuthorityInformedOn", "authority told"),
    COMMISSIONER_INFORMED("commissionerInformedOn", "commissioner told"),
    MEETING("meetingOn", "meeting"),
    AGREEMENT("agreementMadeOn", "agreement");

    private final String fact;
    private final String label;

    Trigger(String fact, String label) {
        this.fact = fact;
        this.label = label;
    }

    /** How {@link Facts} names this trigger's date. */
    public String fact() {
        return fact;
    }

    /** The trigger in two or three words, for an explanation. */
    String label() {
        return label;
    }
}
