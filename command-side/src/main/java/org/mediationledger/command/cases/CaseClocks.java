package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Timescales;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.ItemOwner;

/**
 * Every statutory date that the facts of a case give, by clock, each running or met. What an event starts, moves and
 * stops is the difference between the clocks before and after it: no rule has to remember which dates hang on it.
 */
final class CaseClocks {

    private static final Set<Rule> OF_THE_DISPUTE =
            EnumSet.of(Rule.CONTACT_ADVISER, Rule.APPEAL, Rule.TELL_COMMISSIONER, Rule.ARRANGE_MEDIATION);

    private final CaseFacts facts;

    private CaseClocks(CaseFacts facts) {
        this.facts = facts;
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

    /** The date by which the Tribunal must have the appeal on these facts, if a certificate were issued on that day. */
    static @Nullable LocalDate appealBy(CaseFacts facts, @Nullable LocalDate certificateIssuedOn) {
        return Timescales.of(matter(facts)
                        .withNoticeSentOn(facts.decision().noticeSentOn())
                        .withCertificateIssuedOn(certificateIssuedOn))
                .stream()
                .filter(date -> date.rule() == Rule.APPEAL)
                .map(StatutoryDate::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** The last day to contact the adviser on these facts (reg 33), whether or not it still matters. */
    static @Nullable LocalDate contactBy(CaseFacts facts) {
        return Timescales.of(matter(facts)
                        .withNoticeSentOn(facts.decision().noticeSentOn())
                        .withCertificateIssuedOn(safeCertificateDate(facts)))
                .stream()
                .filter(date -> date.rule() == Rule.CONTACT_ADVISER)
                .map(StatutoryDate::dueOn)
                .findFirst()
                .orElse(null);
    }

    /**
     * Where several certificates exist, the first one's month counts: the safe reading. One that issued while none was
     * needed gives none.
     */
    static @Nullable LocalDate safeCertificateDate(CaseFacts facts) {
        return anyIdle(facts)
                ? null
                : facts.children()
                        .certificatesInForce()
                        .map(ChildrenState.Certificate::issuedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private static boolean anyIdle(CaseFacts facts) {
        return facts.children().certificates().entrySet().stream()
                .filter(known -> !known.getValue().withdrawn())
                .anyMatch(known ->
                        facts.decision().idle(known.getKey(), known.getValue().issuedOn()));
    }

    /** By when regulation 33 asks for contact where a certificate is needed. */
    static @Nullable LocalDate contactByIfNeeded(CaseFacts facts) {
        return Timescales.of(matter(facts)
                        .withSectionIOnly(false)
                        .withNoticeSentOn(facts.decision().noticeSentOn()))
                .stream()
                .filter(date -> date.rule() == Rule.CONTACT_ADVISER)
                .map(StatutoryDate::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** The rules that date an agreed action. */
    static Set<Rule> rulesOf(AgreedAction action, LocalDate agreedOn) {
        return Timescales.of(Facts.NONE.withAgreementMadeOn(agreedOn).withAgreedActions(Set.of(action))).stream()
                .map(StatutoryDate::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    /** The clock of a certificate that is owed to somebody: of the first who was named, it has no name. */
    static String certificateClock(CaseFacts facts, Trigger trigger, PersonId person) {
        String clock = Rule.ISSUE_CERTIFICATE + "/" + trigger;
        return facts.holders().first(person) ? clock : clock + "/" + person;
    }

    private Map<String, ClockStanding> all() {
        Map<String, ClockStanding> clocks = new LinkedHashMap<>();
        Timescales.of(caseWide()).stream()
                .filter(date -> !needless(standing(date)))
                .forEach(date -> clocks.put(date.rule().name(), standing(date)));
        facts.holders().acting().forEach(person -> certificates(clocks, person));
        others(clocks);
        facts.children().meetings().forEach((id, meeting) -> notice(clocks, id, meeting));
        facts.conclusion().items().forEach(item -> steps(clocks, item));
        clocks.replaceAll(facts.calendar()::safe);
        return Collections.unmodifiableMap(clocks);
    }

    /** A family whose matter is resolved, as all of it says, is waited for by nobody; a certificate due stays due. */
    private boolean needless(ClockStanding clock) {
        return facts.resolved()
                && clock.running()
                && OF_THE_DISPUTE.contains(clock.date().rule());
    }

    private Map<String, ClockStanding> ofNotice() {
        Map<String, ClockStanding> clocks = new LinkedHashMap<>();
        Timescales.of(matter(facts).withNoticeSentOn(facts.decision().noticeSentOn()))
                .forEach(date -> clocks.put(date.rule().name(), standing(date)));
        clocks.replaceAll(facts.calendar()::safe);
        return Collections.unmodifiableMap(clocks);
    }

    private static Facts matter(CaseFacts facts) {
        return Facts.NONE
                .withIssues(facts.decision().issues())
                .withSectionIOnly(facts.decision().sectionIOnly());
    }

    /** Each commissioning body beside the first is owed the same notice, by the same day. */
    private void others(Map<String, ClockStanding> clocks) {
        ClockStanding first = clocks.get(Rule.TELL_COMMISSIONER.name());
        if (first != null) {
            facts.commissioners().stream()
                    .skip(1)
                    .forEach(body -> clocks.put(
                            Rule.TELL_COMMISSIONER + "/" + body.code(),
                            new ClockStanding(first.date(), informedOn(body))));
        }
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
        Facts known = matter(facts)
                .withNoticeSentOn(facts.decision().noticeSentOn())
                .withCertificateIssuedOn(safeCertificateDate(facts))
                .withAgreementMadeOn(facts.conclusion().lastSignedOn());
        return facts.holders().pursued()
                ? known.withLocalAuthorityInformedOn(arrangement.localAuthorityInformedOn())
                        .withCommissionerInformedOn(arrangement.commissionerInformedOn())
                : known;
    }

    /** Each right-holder who acts is owed a certificate on what they themselves said (CFA 2014 s 55(3)-(5)). */
    private void certificates(Map<String, ClockStanding> clocks, PersonId person) {
        ChoiceState choice = facts.holders().choiceOf(person);
        if (choice.saidNo() || choice.pursued()) {
            Timescales.of(choice.saidNo() ? declined(choice) : pursued())
                    .forEach(date -> clocks.put(
                            certificateClock(facts, date.trigger(), person),
                            new ClockStanding(date, issuedOn(date.trigger(), person))));
        }
    }

    private Facts declined(ChoiceState choice) {
        return matter(facts).withFamilyDeclinedOn(choice.since());
    }

    private Facts pursued() {
        return matter(facts)
                .withCannotArrangeToldOn(facts.arrangement().cannotArrangeToldOn())
                .withMediationConcludedOn(
                        facts.children().participated() ? facts.conclusion().concludedOn() : null);
    }

    private ClockStanding standing(StatutoryDate date) {
        return switch (date.rule()) {
            case CONTACT_ADVISER -> new ClockStanding(warned(date), facts.contactedOn());
            case APPEAL -> new ClockStanding(warned(date), facts.aftermath().appealRegisteredOn());
            case TELL_COMMISSIONER -> new ClockStanding(date, firstBodyInformedOn());
            case ARRANGE_MEDIATION -> new ClockStanding(date, facts.children().firstHeldOn());
            case TELL_LA_OF_AGREEMENT ->
                new ClockStanding(
                        aimedFrom(date, matter(facts)), facts.conclusion().authorityToldOn());
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

    /** A letter that bears an earlier date than its sending gives an earlier date to warn by (SEND35 asks for it). */
    private StatutoryDate warned(StatutoryDate date) {
        LocalDate printed = facts.decision().earlierPrintedOn();
        if (printed == null) {
            return date;
        }
        return Timescales.of(
                        matter(facts).withNoticeSentOn(printed).withCertificateIssuedOn(safeCertificateDate(facts)))
                .stream()
                .filter(warning ->
                        warning.rule() == date.rule() && warning.dueOn().isBefore(date.dueOn()))
                .findFirst()
                .map(warning -> Safety.aimingFor(date, warning.dueOn()))
                .orElse(date);
    }

    /** The first certificate meets the duty; a further one is no second duty. */
    private @Nullable LocalDate issuedOn(Trigger trigger, PersonId person) {
        Set<CertificateGround> grounds = groundsOf(trigger);
        return facts.children()
                .certificatesInForce()
                .filter(certificate -> certificate.person().equals(person) && grounds.contains(certificate.ground()))
                .map(ChildrenState.Certificate::issuedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Set<CertificateGround> groundsOf(Trigger trigger) {
        return switch (trigger) {
            case FAMILY_DECLINED -> EnumSet.of(CertificateGround.C1, CertificateGround.C1B);
            case CANNOT_ARRANGE_TOLD -> EnumSet.of(CertificateGround.C3, CertificateGround.C2);
            case MEDIATION_CONCLUDED -> EnumSet.of(CertificateGround.C2);
            case NOTICE_SENT, CERTIFICATE_ISSUED, LOCAL_AUTHORITY_INFORMED, COMMISSIONER_INFORMED, MEETING, AGREEMENT ->
                EnumSet.noneOf(CertificateGround.class);
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
        return Timescales.of(matter(facts).withMeetingOn(plannedOn)).getFirst();
    }

    private void steps(Map<String, ClockStanding> clocks, AgreementItem item) {
        LocalDate agreedOn = facts.conclusion().agreedOn();
        if (agreedOn == null || !binding(item.owner())) {
            return;
        }
        Set<Rule> rules = rulesOf(item.action(), agreedOn);
        Facts step = matter(facts).withAgreedActions(actions()).withAgreedBy(item.agreedBy());
        if (item.agreedBy() != null) {
            Timescales.of(step.withAgreementMadeOn(agreedOn)).stream()
                    .filter(date -> rules.contains(date.rule()))
                    .forEach(date -> step(clocks, item, date));
        } else {
            Timescales.of(step.withAgreementMadeOn(facts.conclusion().lastSignedOn())).stream()
                    .filter(date -> rules.contains(date.rule()))
                    .forEach(date -> step(clocks, item, aimedFrom(date, step)));
        }
    }

    /** Where the parties signed on several days, the day to aim for counts from the first. */
    private StatutoryDate aimedFrom(StatutoryDate date, Facts matter) {
        return Timescales.of(matter.withAgreementMadeOn(facts.conclusion().firstSignedOn())).stream()
                .filter(earlier ->
                        earlier.rule() == date.rule() && earlier.dueOn().isBefore(date.dueOn()))
                .findFirst()
                .map(earlier -> Safety.aimingFor(date, earlier.dueOn()))
                .orElse(date);
    }

    private void step(Map<String, ClockStanding> clocks, AgreementItem item, StatutoryDate date) {
        if (!facts.conclusion().endedOtherwise(item.item(), date.rule())) {
            LocalDate doneOn = facts.conclusion().done().get(new ConclusionState.StepRule(item.item(), date.rule()));
            clocks.put(date.rule() + "/" + item.item(), new ClockStanding(date, doneOn));
        }
    }

    private Set<AgreedAction> actions() {
        return Stream.of(facts.conclusion().items())
                .flatMap(List::stream)
                .filter(item -> binding(item.owner()))
                .map(AgreementItem::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgreedAction.class)));
    }

    /** Regulation 42 binds the authority and the commissioning body, nobody else. */
    private static boolean binding(ItemOwner owner) {
        return switch (owner) {
            case LOCAL_AUTHORITY, COMMISSIONING_BODY -> true;
            case THIRD_PARTY, FAMILY -> false;
        };
    }
}
