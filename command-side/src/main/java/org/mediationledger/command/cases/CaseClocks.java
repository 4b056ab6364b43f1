package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;

/**
 * Every statutory date that the facts of a case give, by clock, each running or met. What an event starts, moves and
 * stops is the difference between the clocks before and after it: no rule has to remember which dates hang on it.
 */
final class CaseClocks {

    private static final Set<Rule> OF_THE_DISPUTE =
            EnumSet.of(Rule.CONTACT_ADVISER, Rule.APPEAL, Rule.TELL_COMMISSIONER, Rule.ARRANGE_MEDIATION);

    private final CaseFacts facts;
    private final AgreementClocks agreement;

    private CaseClocks(CaseFacts facts) {
        this.facts = facts;
        this.agreement = new AgreementClocks(facts);
    }

    /**
     * The clocks by name; none while the case is closed, or the young person is detained. Disagreement resolution has none
     * of its own (CFA 2014 s 57), but stops none either: where an appealable decision is known, contact and appeal go on
     * running.
     */
    static Map<String, ClockStanding> of(CaseFacts facts) {
        if (facts.aftermath().closed() || facts.bodies().detained()) {
            return Map.of();
        }
        return facts.intake().mediation() ? new CaseClocks(facts).all() : new CaseClocks(facts).ofNotice();
    }

    private Map<String, ClockStanding> all() {
        Map<String, ClockStanding> clocks = new LinkedHashMap<>();
        Timescales.of(caseWide()).forEach(date -> caseWide(clocks, date));
        new CertificateClocks(facts).addTo(clocks);
        facts.children().meetings().forEach((id, meeting) -> notice(clocks, id, meeting));
        agreement.addTo(clocks);
        clocks.replaceAll(facts.calendar()::safe);
        return Collections.unmodifiableMap(clocks);
    }

    private void caseWide(Map<String, ClockStanding> clocks, StatutoryDate date) {
        put(clocks, date.rule().name(), standing(date));
        if (date.rule() == Rule.TELL_COMMISSIONER) {
            others(clocks, date);
        }
    }

    /** A family whose matter is resolved, as all of it says, is waited for by nobody; a certificate due stays due. */
    private void put(Map<String, ClockStanding> clocks, String clock, ClockStanding standing) {
        boolean needless = facts.resolved()
                && standing.running()
                && OF_THE_DISPUTE.contains(standing.date().rule());
        if (!needless) {
            clocks.put(clock, standing);
        }
    }

    private Map<String, ClockStanding> ofNotice() {
        Map<String, ClockStanding> clocks = new LinkedHashMap<>();
        Timescales.of(Matter.of(facts).withNoticeSentOn(facts.decision().noticeSentOn()))
                .forEach(date -> clocks.put(date.rule().name(), standing(date)));
        clocks.replaceAll(facts.calendar()::safe);
        return Collections.unmodifiableMap(clocks);
    }

    /** Each commissioning body beside the first is owed the same notice, by the same day. */
    private void others(Map<String, ClockStanding> clocks, StatutoryDate date) {
        facts.commissioners().stream()
                .skip(1)
                .forEach(body -> put(
                        clocks, Rule.TELL_COMMISSIONER + "/" + body.code(), new ClockStanding(date, informedOn(body))));
    }

    private @Nullable LocalDate informedOn(BodyState.Body body) {
        return facts.arrangement().commissionersInformed().get(body.code());
    }

    private @Nullable LocalDate firstBodyInformedOn() {
        return facts.commissioners().isEmpty()
                ? null
                : informedOn(facts.commissioners().getFirst());
    }

    private Facts caseWide() {
        ArrangementState arrangement = facts.arrangement();
        Facts known = Matter.of(facts)
                .withNoticeSentOn(facts.decision().noticeSentOn())
                .withCertificateIssuedOn(AppealTime.safeCertificateDate(facts))
                .withAgreementMadeOn(facts.conclusion().lastSignedOn());
        return facts.holders().pursued()
                ? known.withLocalAuthorityInformedOn(arrangement.localAuthorityInformedOn())
                        .withCommissionerInformedOn(arrangement.commissionerInformedOn())
                : known;
    }

    private ClockStanding standing(StatutoryDate date) {
        return switch (date.rule()) {
            case CONTACT_ADVISER -> new ClockStanding(AppealTime.warned(facts, date), facts.contactedOn());
            case APPEAL ->
                new ClockStanding(
                        AppealTime.warned(facts, date), facts.aftermath().appealRegisteredOn());
            case TELL_COMMISSIONER -> new ClockStanding(date, firstBodyInformedOn());
            case ARRANGE_MEDIATION -> new ClockStanding(date, facts.children().firstHeldOn());
            case TELL_LA_OF_AGREEMENT ->
                new ClockStanding(
                        agreement.aimedFrom(date, Matter.of(facts)),
                        facts.conclusion().authorityToldOn());
            case ISSUE_CERTIFICATE,
                    MEETING_NOTICE,
                    ASSESS_NOTIFY,
                    ASSESS_NO_PLAN_DECISION,
                    ASSESS_FINAL_PLAN,
                    PLAN_DRAFT,
                    PLAN_FINAL,
                    AMEND_CONTENT,
                    CHANGE_PLACEMENT,
                    RECONSIDER,
                    CONTINUE_PLAN,
                    NON_APPEALABLE_ACTION -> new ClockStanding(date, null);
        };
    }

    private void notice(Map<String, ClockStanding> clocks, MeetingId id, ChildrenState.Meeting meeting) {
        if (!meeting.fellThrough()) {
            LocalDate ended = meeting.noticeGivenOn() == null ? meeting.heldOn() : meeting.noticeGivenOn();
            clocks.put(Rule.MEETING_NOTICE + "/" + id, new ClockStanding(noticeBy(facts, meeting.plannedOn()), ended));
        }
    }

    /** The last lawful day to tell the family of a meeting (reg 37); whoever arranges it owes that. */
    static StatutoryDate noticeBy(CaseFacts facts, LocalDate plannedOn) {
        return Timescales.of(Matter.of(facts).withMeetingOn(plannedOn)).getFirst();
    }
}
