package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the rule book, made to disagree with the first wherever one of them is wrong: it walks from day to
 * day, takes nothing but the published list of bank holidays and the shared vocabulary, and shares no arithmetic with
 * the code it judges.
 */
final class Oracle {

    /** A date as the rule book gives it. */
    record Answer(
            Rule rule,
            Trigger trigger,
            LocalDate runsFrom,
            LocalDate dueOn,
            @Nullable LocalDate targetOn,
            boolean conditional,
            DutyHolder owedBy) {

        static Answer of(StatutoryDate date) {
            return new Answer(
                    date.rule(),
                    date.trigger(),
                    date.runsFrom(),
                    date.dueOn(),
                    date.targetOn(),
                    date.conditional(),
                    date.owedBy());
        }
    }

    /** The rule book gives no date. */
    static final class NoAnswer extends RuntimeException {

        final String fact;
        final @Nullable Rule rule;
        final int year;

        NoAnswer(String fact, @Nullable Rule rule, int year) {
            super(fact + " " + rule + " " + year);
            this.fact = fact;
            this.rule = rule;
            this.year = year;
        }
    }

    private final Facts facts;
    private final boolean education;
    private final boolean health;
    private final boolean socialCare;
    private final List<Answer> answers = new ArrayList<>();
    private Rule rule = Rule.CONTACT_ADVISER;
    private Trigger trigger = Trigger.NOTICE_SENT;

    private Oracle(Facts facts) {
        this.facts = facts;
        this.education = facts.issues().contains(IssueKind.EDUCATION);
        this.health = facts.issues().contains(IssueKind.HEALTH);
        this.socialCare = facts.issues().contains(IssueKind.SOCIAL_CARE);
    }

    /** All dates in the order of the rules, and of the triggers within a rule. */
    static List<Answer> answers(Facts facts) {
        Oracle oracle = new Oracle(facts);
        oracle.contact();
        oracle.appeal();
        oracle.certificates();
        oracle.arrangements();
        oracle.meeting();
        oracle.agreement();
        return oracle.answers;
    }

    private void contact() {
        if (facts.noticeSentOn() != null && !facts.sectionIOnly()) {
            about(Rule.CONTACT_ADVISER, Trigger.NOTICE_SENT);
            answer(facts.noticeSentOn(), monthsOn(facts.noticeSentOn(), 2), null, !education, DutyHolder.FAMILY);
        }
    }

    private void appeal() {
        LocalDate notice = facts.noticeSentOn();
        LocalDate certificate = facts.sectionIOnly() ? null : facts.certificateIssuedOn();
        if (notice == null && certificate == null) {
            return;
        }
        LocalDate twoMonths = notice == null ? LocalDate.MIN : monthsOn(notice, 2);
        LocalDate oneMonth = certificate == null ? LocalDate.MIN : monthsOn(certificate, 1);
        boolean noticeDecides = twoMonths.toEpochDay() >= oneMonth.toEpochDay();
        about(Rule.APPEAL, noticeDecides ? Trigger.NOTICE_SENT : Trigger.CERTIFICATE_ISSUED);
        LocalDate start = Objects.requireNonNull(noticeDecides ? notice : certificate);
        answer(start, rolled(noticeDecides ? twoMonths : oneMonth), null, !education, DutyHolder.FAMILY);
    }

    private void certificates() {
        if (facts.sectionIOnly()) {
            return;
        }
        boolean healthOnly = health && !education && !socialCare;
        certificate(Trigger.FAMILY_DECLINED, facts.familyDeclinedOn());
        certificate(Trigger.CANNOT_ARRANGE_TOLD, healthOnly ? null : facts.cannotArrangeToldOn());
        certificate(Trigger.MEDIATION_CONCLUDED, healthOnly ? null : facts.mediationConcludedOn());
    }

    private void certificate(Trigger ground, @Nullable LocalDate day) {
        if (day != null) {
            about(Rule.ISSUE_CERTIFICATE, ground);
            answer(day, workingDay(day, 3, 1), null, !education, DutyHolder.ADVISER);
        }
    }

    private void arrangements() {
        LocalDate told = facts.localAuthorityInformedOn();
        if (told != null && health) {
            about(Rule.TELL_COMMISSIONER, Trigger.LOCAL_AUTHORITY_INFORMED);
            answer(told, workingDay(told, 3, 1), null, false, DutyHolder.LOCAL_AUTHORITY);
        }
        boolean healthOnly = health && !education && !socialCare;
        LocalDate start = healthOnly ? facts.commissionerInformedOn() : told;
        if (start != null) {
            about(
                    Rule.ARRANGE_MEDIATION,
                    healthOnly ? Trigger.COMMISSIONER_INFORMED : Trigger.LOCAL_AUTHORITY_INFORMED);
            LocalDate day30 = daysOn(start, 30);
            answer(start, day30, safeDay(day30), false, arranger());
        }
    }

    private void meeting() {
        LocalDate meeting = facts.meetingOn();
        if (meeting != null) {
            about(Rule.MEETING_NOTICE, Trigger.MEETING);
            answer(meeting, workingDay(meeting, 5, -1), workingDay(meeting, 6, -1), false, arranger());
        }
    }

    private void agreement() {
        LocalDate made = facts.agreementMadeOn();
        if (made == null) {
            return;
        }
        if (facts.agreedBy() != null && facts.agreedBy().toEpochDay() < made.toEpochDay()) {
            throw new NoAnswer("agreedBy", null, 0);
        }
        Set<AgreedAction> actions = facts.agreedActions();
        boolean content = actions.contains(AgreedAction.AMEND_CONTENT);
        agreed(made, AgreedAction.ASSESS, Rule.ASSESS_NOTIFY, 14);
        agreed(made, AgreedAction.ASSESS, Rule.ASSESS_NO_PLAN_DECISION, 70);
        agreed(made, AgreedAction.ASSESS, Rule.ASSESS_FINAL_PLAN, 98);
        agreed(made, AgreedAction.ISSUE_PLAN, Rule.PLAN_DRAFT, 35);
        agreed(made, AgreedAction.ISSUE_PLAN, Rule.PLAN_FINAL, 77);
        agreed(made, AgreedAction.AMEND_CONTENT, Rule.AMEND_CONTENT, 35);
        agreed(made, AgreedAction.CHANGE_PLACEMENT, Rule.CHANGE_PLACEMENT, content ? 35 : 14);
        agreed(made, AgreedAction.RECONSIDER, Rule.RECONSIDER, 14);
        agreed(made, AgreedAction.CONTINUE_PLAN, Rule.CONTINUE_PLAN, 0);
        agreed(made, AgreedAction.NON_APPEALABLE, Rule.NON_APPEALABLE_ACTION, 14);
        if (health && !education && !socialCare) {
            about(Rule.TELL_LA_OF_AGREEMENT, Trigger.AGREEMENT);
            answer(made, daysOn(made, 7), null, false, DutyHolder.COMMISSIONING_BODY);
        }
    }

    private void agreed(LocalDate made, AgreedAction action, Rule agreedRule, int days) {
        if (facts.agreedActions().contains(action)) {
            about(agreedRule, Trigger.AGREEMENT);
            LocalDate due = facts.agreedBy() == null ? daysOn(made, days) : facts.agreedBy();
            answer(made, due, null, false, doer(action));
        }
    }

    private DutyHolder doer(AgreedAction action) {
        if (action != AgreedAction.NON_APPEALABLE || !health) {
            return DutyHolder.LOCAL_AUTHORITY;
        }
        return education || socialCare
                ? DutyHolder.LOCAL_AUTHORITY_OR_COMMISSIONING_BODY
                : DutyHolder.COMMISSIONING_BODY;
    }

    private DutyHolder arranger() {
        return health && !education && !socialCare ? DutyHolder.COMMISSIONING_BODY : DutyHolder.LOCAL_AUTHORITY;
    }

    private void about(Rule newRule, Trigger newTrigger) {
        rule = newRule;
        trigger = newTrigger;
    }

    private void answer(
            LocalDate from, LocalDate due, @Nullable LocalDate target, boolean conditional, DutyHolder owedBy) {
        answers.add(new Answer(rule, trigger, from, due, target, conditional, owedBy));
    }

    /** Day by day into the wanted month, then on to the same number or to the month's end. */
    private static LocalDate monthsOn(LocalDate start, int months) {
        LocalDate day = start;
        for (int left = months; left > 0; ) {
            day = next(day);
            left -= day.getDayOfMonth() == 1 ? 1 : 0;
        }
        while (day.getDayOfMonth() != start.getDayOfMonth() && next(day).getDayOfMonth() != 1) {
            day = next(day);
        }
        return day;
    }

    private static LocalDate daysOn(LocalDate start, int days) {
        LocalDate day = start;
        for (int i = 0; i < days; i++) {
            day = next(day);
        }
        return day;
    }

    private LocalDate workingDay(LocalDate start, int number, int direction) {
        LocalDate day = start;
        int left = number;
        while (left > 0) {
            day = day.plusDays(direction);
            left -= isDayOff(day) ? 0 : 1;
        }
        return day;
    }

    private LocalDate rolled(LocalDate end) {
        LocalDate day = end;
        while (noStart(day)) {
            day = next(day);
        }
        while (isDayOff(day)) {
            day = next(day);
        }
        return day;
    }

    /** A day off before August or Christmas rolls into it, so this asks only of the day on which the time ends. */
    private static boolean noStart(LocalDate day) {
        String monthAndDay = day.toString().substring(5);
        return monthAndDay.startsWith("08-") || monthAndDay.compareTo("12-25") >= 0 || monthAndDay.equals("01-01");
    }

    private @Nullable LocalDate safeDay(LocalDate end) {
        LocalDate day = end;
        while (isKnown(day)) {
            if (!isDayOff(day)) {
                return day.equals(end) ? null : day;
            }
            day = day.minusDays(1);
        }
        return null;
    }

    private boolean isDayOff(LocalDate day) {
        if (!isKnown(day)) {
            throw new NoAnswer(trigger.fact(), rule, day.getYear());
        }
        long daysSinceAMonday = day.toEpochDay() - LocalDate.of(2014, 1, 6).toEpochDay();
        return Math.floorMod(daysSinceAMonday, 7) >= 5 || PublishedBankHolidays.DAYS.contains(day);
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(PublishedBankHolidays.FIRST_DAY) && !day.isAfter(PublishedBankHolidays.LAST_DAY);
    }

    private static LocalDate next(LocalDate day) {
        return day.plusDays(1);
    }
}
