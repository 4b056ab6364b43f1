package org.mediationledger.paper.letter;

/** The letters that there are templates for. */
public enum LetterKind {
    /** To the family: information and advice about mediation were given (CFA 2014 s 55(4)(a)). */
    ADVICE_CONFIRMATION("advice-confirmation"),

    /** To the local authority: a family wishes to pursue mediation (CFA 2014 s 52(3)). */
    AUTHORITY_NOTICE("authority-notice"),

    /** To a commissioning body: the issues include health care (CFA 2014 s 53(2); SEND Regulations 2014 reg 35). */
    COMMISSIONER_NOTICE("commissioner-notice"),

    /** To those who meet: when and where (SEND Regulations 2014 reg 37). */
    MEETING_NOTICE("meeting-notice"),

    /** To those who were to meet: the meeting is called off. */
    MEETING_CANCELLATION("meeting-cancellation"),

    /** To the family: what it may choose while nobody has arranged the mediation (SEND Regulations 2014 reg 39). */
    WRITTEN_OFFER("written-offer"),

    /** To the parties: what they agreed in writing (SEND Regulations 2014 reg 42(1)). */
    AGREEMENT_RECORD("agreement-record"),

    /** To the family: with its certificate (CFA 2014 s 55). */
    CERTIFICATE_COVER("certificate-cover");

    private final String template;

    LetterKind(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
