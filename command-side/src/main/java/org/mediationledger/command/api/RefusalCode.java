package org.mediationledger.command.api;

/** Every reason for which the ledger refuses a command, with the provision that it rests on. */
public enum RefusalCode {
    ROLE_NOT_PERMITTED(Kind.FORBIDDEN, Provision.RIGHTS),
    CASE_NOT_FOUND(Kind.NOT_FOUND, Provision.LEDGER),
    MEETING_NOT_FOUND(Kind.NOT_FOUND, Provision.LEDGER),
    CERTIFICATE_NOT_FOUND(Kind.NOT_FOUND, Provision.LEDGER),
    VERSION_STALE(Kind.STALE, Provision.LEDGER),
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID, Provision.LEDGER),
    CASE_EXISTS(Kind.CONFLICT, Provision.LEDGER),

    DATE_IN_FUTURE(Kind.INVALID, Provision.LEDGER),
    DATE_MISSING(Kind.INVALID, Provision.LEDGER),
    DATES_OUT_OF_ORDER(Kind.INVALID, Provision.LEDGER),
    CALENDAR_YEAR_UNKNOWN(Kind.INVALID, "HESC Rules r 1(3)"),
    AGREED_BY_BEFORE_AGREEMENT(Kind.INVALID, "SENDR reg 42(5)"),

    AUTHORITY_UNKNOWN(Kind.INVALID, "CFA 2014 s 24"),
    COMMISSIONER_UNKNOWN(Kind.INVALID, "CFA 2014 s 53"),
    PROVIDER_UNKNOWN(Kind.INVALID, "CFA 2014 s 54"),
    PROVIDER_DOES_NOT_OFFER_SERVICE(Kind.INVALID, "CFA 2014 ss 54, 57"),
    ADVISER_ORGANISATION_UNKNOWN(Kind.INVALID, "CFA 2014 s 55(3)"),
    ADVISER_NOT_INDEPENDENT(Kind.CONFLICT, "CFA 2014 s 56(2)-(3)"),
    REFERRER_UNKNOWN(Kind.INVALID, Provision.LEDGER),
    CALL_BACK_NUMBER_MISSING(Kind.INVALID, "CFA 2014 s 55(4)"),
    HOLDER_MUST_BE_YOUNG_PERSON(Kind.INVALID, "CFA 2014 s 83"),
    MEDIATOR_UNKNOWN(Kind.INVALID, "SENDR reg 40"),
    MEDIATOR_NOT_INDEPENDENT(Kind.CONFLICT, "CFA 2014 ss 53-54"),

    CASE_CLOSED(Kind.CONFLICT, Provision.LEDGER),
    CASE_NOT_CLOSED(Kind.CONFLICT, Provision.LEDGER),
    NOT_IN_DISAGREEMENT_RESOLUTION(Kind.CONFLICT, "CFA 2014 s 57"),
    ONLY_IN_DISAGREEMENT_RESOLUTION(Kind.CONFLICT, "CFA 2014 s 57"),
    RESOLUTION_CONSENT_MISSING(Kind.CONFLICT, "CFA 2014 s 57"),
    PARTY_NOT_CONCERNED(Kind.INVALID, "CFA 2014 s 57"),

    DECISION_ALREADY_RECORDED(Kind.CONFLICT, "CFA 2014 s 55(3)"),
    DECISION_NOT_RECORDED(Kind.CONFLICT, "CFA 2014 s 51(2)"),
    SECTION_I_NEEDS_PLAN_CONTENT(Kind.INVALID, "CFA 2014 s 55(2)"),
    ISSUES_MISSING(Kind.INVALID, "CFA 2014 ss 53-54"),
    COMMISSIONER_MISSING(Kind.CONFLICT, "CFA 2014 s 53"),

    CONTACT_ALREADY_RECORDED(Kind.CONFLICT, "SENDR reg 33"),
    ADVICE_NOT_GIVEN(Kind.CONFLICT, "CFA 2014 s 55(4)-(5)"),
    TOPICS_MISSING(Kind.INVALID, "CFA 2014 s 55(4)-(5)"),
    MEDIATION_ALREADY_REQUESTED(Kind.CONFLICT, "CFA 2014 s 52(3)"),
    MEDIATION_ALREADY_DECLINED(Kind.CONFLICT, "CFA 2014 s 55(4)"),
    MEDIATION_NOT_REQUESTED(Kind.CONFLICT, "CFA 2014 s 52(3)"),
    MEDIATION_ALREADY_HELD(Kind.CONFLICT, "CFA 2014 s 55(5)"),
    HEALTH_NOT_IN_ISSUE(Kind.CONFLICT, "CFA 2014 s 53"),
    COMMISSIONER_ALREADY_INFORMED(Kind.CONFLICT, "SENDR reg 35"),
    AUTHORITY_NOT_INFORMED(Kind.CONFLICT, "CFA 2014 s 52(3)"),
    CANNOT_ARRANGE_ALREADY_TOLD(Kind.CONFLICT, "SENDR reg 39"),
    AUTHORITY_DOES_NOT_ARRANGE(Kind.CONFLICT, "CFA 2014 s 53(3)"),
    WRITING_NEEDED(Kind.INVALID, "SENDR reg 39"),

    NOTICE_TOO_SHORT(Kind.CONFLICT, "SENDR reg 37"),
    NOTICE_ALREADY_GIVEN(Kind.CONFLICT, "SENDR reg 37"),
    MEETING_OVER(Kind.CONFLICT, "SENDR reg 38"),
    MEETING_NOT_YET_DUE(Kind.CONFLICT, "SENDR reg 38"),
    MEDIATOR_MISSING(Kind.INVALID, "CFA 2014 s 54"),
    ATTENDEE_ALREADY_NAMED(Kind.CONFLICT, "SENDR reg 38(1)"),
    ATTENDEE_UNKNOWN(Kind.INVALID, "SENDR reg 38(1)"),
    ATTENDANCE_BASIS_WRONG(Kind.INVALID, "SENDR reg 38(1)"),
    SECOND_SUPPORTER_NEEDS_CONSENT(Kind.CONFLICT, "SENDR reg 38(1)(b)"),
    AUTHORITY_IS_FOR_BODIES(Kind.INVALID, "SENDR reg 37"),
    NOBODY_ATTENDED(Kind.INVALID, "SENDR reg 38"),
    MEETING_STILL_PLANNED(Kind.CONFLICT, "SENDR reg 39"),

    MEDIATION_NOT_HELD(Kind.CONFLICT, "CFA 2014 s 55(5)"),
    MEDIATION_ALREADY_CONCLUDED(Kind.CONFLICT, "SENDR reg 39"),
    NOTHING_WAS_AGREED(Kind.CONFLICT, "SENDR reg 42(1)"),
    AGREEMENT_ALREADY_RECORDED(Kind.CONFLICT, "SENDR reg 42(1)"),
    AGREEMENT_NOT_RECORDED(Kind.CONFLICT, "SENDR reg 42(1)"),
    ITEMS_MISSING(Kind.INVALID, "SENDR reg 42(1)"),
    ITEM_NOT_FOUND(Kind.NOT_FOUND, "SENDR reg 42"),
    ITEM_RULE_NEEDED(Kind.INVALID, "SENDR reg 44(2)"),
    STEP_ALREADY_DONE(Kind.CONFLICT, "SENDR reg 42"),
    NOTHING_TO_TELL(Kind.CONFLICT, "SENDR reg 42(4)"),

    GROUND_NOT_MADE_OUT(Kind.CONFLICT, "CFA 2014 s 55(4)-(5)"),
    HEALTH_ONLY_NO_CERTIFICATE(Kind.CONFLICT, "CFA 2014 s 55(5)"),
    CERTIFICATE_DUPLICATE(Kind.CONFLICT, "CFA 2014 s 55(3)"),
    SECOND_CERTIFICATE_NEEDS_REASON(Kind.CONFLICT, "HESC Rules r 20(1)(c)(ii)"),
    CERTIFICATE_ALREADY_WITHDRAWN(Kind.CONFLICT, "CFA 2014 s 55(3)"),
    CERTIFICATE_USED_FOR_APPEAL(Kind.CONFLICT, "HESC Rules r 20(1)(c)(ii)"),

    APPEAL_ALREADY_REGISTERED(Kind.CONFLICT, "HESC Rules r 20"),
    APPEAL_NOT_REGISTERED(Kind.CONFLICT, "HESC Rules r 20"),
    APPEAL_ALREADY_DECIDED(Kind.CONFLICT, "CFA 2014 s 51"),

    ENTRY_NOT_FOUND(Kind.NOT_FOUND, Provision.LEDGER),
    ENTRY_NOT_CORRECTABLE(Kind.CONFLICT, Provision.LEDGER),
    NOTHING_CHANGES(Kind.INVALID, Provision.LEDGER),
    CERTIFICATE_RELIES_ON_ENTRY(Kind.CONFLICT, "CFA 2014 s 55(4)-(5)"),

    ROLE_NOT_GRANTABLE(Kind.INVALID, Provision.RIGHTS),
    PERSON_UNKNOWN(Kind.INVALID, Provision.LEDGER),
    ACCESS_ALREADY_GRANTED(Kind.CONFLICT, Provision.RIGHTS),
    ACCESS_NOT_GRANTED(Kind.CONFLICT, Provision.RIGHTS),

    NEXT_ACTION_NOT_SET(Kind.CONFLICT, Provision.LEDGER),
    OWNER_ALREADY_ASSIGNED(Kind.CONFLICT, Provision.LEDGER),
    OWNER_NOT_ASSIGNED(Kind.CONFLICT, Provision.LEDGER),
    COVER_IS_OWNER(Kind.INVALID, Provision.LEDGER),
    CERTIFICATE_NOT_SENT(Kind.CONFLICT, "CFA 2014 s 55(4)-(5)");

    /** What kind of answer a refusal is. */
    public enum Kind {
        /** The command itself is wrong, whatever the case. */
        INVALID,
        /** The case does not allow it as it stands. */
        CONFLICT,
        /** The actor may not. */
        FORBIDDEN,
        /** There is no such thing. */
        NOT_FOUND,
        /** The client knows an older version. */
        STALE
    }

    private final Kind kind;
    private final String provision;

    RefusalCode(Kind kind, String provision) {
        this.kind = kind;
        this.provision = provision;
    }

    /** What kind of answer it is. */
    public Kind kind() {
        return kind;
    }

    /** The provision, as the field cites it, or the ledger's own rule. */
    public String provision() {
        return provision;
    }

    private static final class Provision {
        static final String LEDGER = "the ledger's own rule";
        static final String RIGHTS = "the ledger's table of rights";
    }
}
