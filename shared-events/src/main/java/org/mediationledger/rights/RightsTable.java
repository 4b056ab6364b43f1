package org.mediationledger.rights;

import static org.mediationledger.rights.Action.*;
import static org.mediationledger.rights.DisclosureClass.CONFIDENTIAL;
import static org.mediationledger.rights.DisclosureClass.OPEN;
import static org.mediationledger.rights.DisclosureClass.PARTY;
import static org.mediationledger.rights.DisclosureClass.SAFEGUARDING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table of rights: role, which cases it reaches, which classes it sees, what it may do there, what it keeps of a
 * case that another provider took over, and to which further cases it may break the glass. What does not stand here is
 * refused.
 */
public final class RightsTable {

    private static final Set<Action> READS = EnumSet.of(READ_CASE, READ_TIMELINE, LIST_CASES);

    private static final Set<Action> COORDINATION = EnumSet.of(
            OPEN_CASE,
            RECORD_DECISION,
            STATE_ISSUES,
            STATE_DISAGREEMENT,
            RECORD_RESOLUTION_CONSENT,
            RECORD_CONTACT,
            RECORD_CHOICE,
            INFORM_AUTHORITY,
            INFORM_COMMISSIONER,
            RECORD_CANNOT_ARRANGE,
            ARRANGE_MEETING,
            NAME_ATTENDEE,
            CONFIRM_AUTHORITY,
            RECORD_CHILD_VIEWS,
            HOLD_MEETING,
            CONCLUDE_MEDIATION,
            RECORD_AGREEMENT,
            RECORD_STEP_DONE,
            RECORD_PAPER_CERTIFICATE,
            COPY_CERTIFICATE,
            RECORD_APPEAL,
            CLOSE_CASE,
            CORRECT_RECORD,
            GRANT_ACCESS,
            TAKE_CONFIDENCE,
            READ_PAST,
            FIND_PEOPLE,
            LIST_DUE,
            RAISE_CONCERN,
            ASSIGN_MEDIATOR,
            RECORD_AUTHORITY,
            RECORD_CONSENT,
            RECORD_NEED,
            RECORD_QUALITY,
            NAME_HOLDER,
            CHANGE_CONTACTS,
            PREPARE_MEETING,
            RECORD_EARLY_RESOLUTION,
            RECORD_DELAY,
            RECORD_OFFER,
            CLAIM_EXPENSE,
            SETTLE_EXPENSE,
            RECORD_ATTEMPT,
            PLAN_WORK,
            DISPATCH_CERTIFICATE,
            LIST_WORK,
            NAME_BODIES,
            END_LAPSED_ACCESS,
            EXPORT_EVIDENCE,
            LODGE_PAPER,
            READ_PAPERS,
            READ_CERTIFICATE,
            SEND_LETTERS);

    private static final Entitlement NOTHING = new Entitlement(Reach.NONE, Set.of(), false, Set.of());

    private static final Map<Role, Entitlement> ROWS = rows();

    private RightsTable() {}

    private static Map<Role, Entitlement> rows() {
        Map<Role, Entitlement> rows = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            rows.put(role, row(role));
        }
        return rows;
    }

    /** What a role is entitled to. */
    public static Entitlement of(Role role) {
        return ROWS.getOrDefault(role, NOTHING);
    }

    private static Entitlement row(Role role) {
        return switch (role) {
            case FRONT_DOOR -> new Entitlement(Reach.REFERRED, EnumSet.of(OPEN), false, with(READS, OPEN_CASE));
            case COORDINATOR ->
                new Entitlement(Reach.PROVIDED, EnumSet.of(OPEN, PARTY, CONFIDENTIAL), true, with(READS, COORDINATION))
                        .keeping(EnumSet.of(OPEN))
                        .breakingGlassTo(Reach.PROVIDED);
            case ADVISER ->
                new Entitlement(
                                Reach.ADVISED,
                                EnumSet.of(OPEN, PARTY, CONFIDENTIAL),
                                true,
                                with(with(READS, COORDINATION), GIVE_ADVICE, ISSUE_CERTIFICATE, WITHDRAW_CERTIFICATE))
                        .keeping(EnumSet.of(OPEN))
                        .breakingGlassTo(Reach.PROVIDED);
            case MEDIATOR ->
                new Entitlement(
                                Reach.CONDUCTED,
                                EnumSet.of(OPEN, PARTY, CONFIDENTIAL),
                                false,
                                with(
                                        READS,
                                        NAME_ATTENDEE,
                                        CONFIRM_AUTHORITY,
                                        RECORD_CHILD_VIEWS,
                                        HOLD_MEETING,
                                        CONCLUDE_MEDIATION,
                                        RECORD_AGREEMENT,
                                        TAKE_CONFIDENCE,
                                        RAISE_CONCERN,
                                        PREPARE_MEETING,
                                        READ_PAPERS))
                        .keeping(EnumSet.of(OPEN, PARTY, CONFIDENTIAL));
            case AUTHORITY ->
                new Entitlement(
                        Reach.OF_AUTHORITY,
                        EnumSet.of(OPEN, PARTY),
                        false,
                        with(
                                READS,
                                INFORM_COMMISSIONER,
                                RECORD_CANNOT_ARRANGE,
                                CONFIRM_AUTHORITY,
                                RECORD_STEP_DONE,
                                FIND_PEOPLE,
                                LIST_DUE,
                                RECORD_EARLY_RESOLUTION,
                                SETTLE_EXPENSE,
                                EXPORT_EVIDENCE,
                                LODGE_PAPER,
                                READ_PAPERS,
                                READ_BUNDLES,
                                READ_CERTIFICATE));
            case COMMISSIONING_BODY ->
                new Entitlement(
                        Reach.OF_COMMISSIONER,
                        EnumSet.of(OPEN, PARTY),
                        false,
                        with(
                                READS,
                                CONFIRM_AUTHORITY,
                                RECORD_STEP_DONE,
                                LIST_DUE,
                                SETTLE_EXPENSE,
                                EXPORT_EVIDENCE,
                                LODGE_PAPER,
                                READ_PAPERS));
            case COMMISSIONER -> NOTHING;
            case AUDITOR ->
                new Entitlement(
                        Reach.ALL,
                        EnumSet.of(OPEN, PARTY),
                        false,
                        with(READS, READ_PAST, LIST_DUE, READ_ACCESS, REVIEW_BREAK_GLASS, EXPORT_EVIDENCE, READ_LOG));
            case PREPARER ->
                new Entitlement(
                        Reach.OF_AUTHORITY_UNDER_APPEAL,
                        EnumSet.of(OPEN),
                        false,
                        with(
                                READS,
                                EXPORT_EVIDENCE,
                                LODGE_PAPER,
                                READ_PAPERS,
                                PREPARE_BUNDLE,
                                READ_BUNDLES,
                                READ_CERTIFICATE));
            case FAMILY, REPRESENTATIVE ->
                new Entitlement(
                        Reach.GRANTED,
                        EnumSet.of(OPEN, PARTY),
                        false,
                        with(READS, EXPORT_EVIDENCE, READ_PAPERS, READ_CERTIFICATE));
            case SAFEGUARDING_LEAD ->
                new Entitlement(
                                Reach.PROVIDED,
                                EnumSet.of(OPEN, PARTY, SAFEGUARDING),
                                true,
                                with(
                                        READS,
                                        FIND_PEOPLE,
                                        RAISE_CONCERN,
                                        MANAGE_CONCERN,
                                        LIST_CONCERNS,
                                        REVIEW_BREAK_GLASS))
                        .keeping(EnumSet.of(OPEN, SAFEGUARDING))
                        .breakingGlassTo(Reach.ALL);
            case DATA_PROTECTION_OFFICER ->
                new Entitlement(
                                Reach.PROVIDED,
                                EnumSet.of(OPEN, PARTY),
                                true,
                                with(
                                        READS,
                                        READ_PAST,
                                        FIND_PEOPLE,
                                        READ_ACCESS,
                                        REVIEW_BREAK_GLASS,
                                        EXPORT_EVIDENCE,
                                        ERASE_DATA,
                                        HOLD_DATA,
                                        RESTRICT_DATA,
                                        EXPORT_SUBJECT_DATA))
                        .keeping(EnumSet.of(OPEN));
            case LEDGER ->
                new Entitlement(
                        Reach.ALL,
                        EnumSet.of(OPEN, PARTY),
                        true,
                        EnumSet.of(READ_CASE, RESTATE_DATES, END_LAPSED_ACCESS, SEND_LETTERS, DISPATCH_CERTIFICATE));
        };
    }

    /** Whether somebody may do something to a case. */
    public static boolean permits(Actor actor, Action action, CaseScope scope) {
        Entitlement entitlement = of(actor.role());
        return entitlement.actions().contains(action) && entitlement.reach().includes(actor, scope);
    }

    private static Set<Action> with(Set<Action> some, Set<Action> more) {
        Set<Action> both = EnumSet.copyOf(some);
        both.addAll(more);
        return both;
    }

    private static Set<Action> with(Set<Action> some, Action first, Action... more) {
        return with(some, EnumSet.of(first, more));
    }
}
