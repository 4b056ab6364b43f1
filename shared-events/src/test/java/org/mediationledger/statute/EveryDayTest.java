package org.mediationledger.statute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each clock, started on every day that the calendar knows. */
class EveryDayTest {

    private static final Set<Rule> ON_WORKING_DAYS =
            EnumSet.of(Rule.APPEAL, Rule.ISSUE_CERTIFICATE, Rule.TELL_COMMISSIONER, Rule.MEETING_NOTICE);
    private static final List<LocalDate> DAYS = PublishedBankHolidays.FIRST_DAY
            .datesUntil(PublishedBankHolidays.LAST_DAY.plusDays(1))
            .toList();

    private static final Map<Start, List<StatutoryDate>> ANSWERS = new EnumMap<>(Start.class);

    /** What starts clocks, each on its own so that a refusal of one hides no other. */
    enum Start {
        NOTICE(day -> Facts.NONE.withNoticeSentOn(day)),
        NOTICE_ON_SECTION_I_ONLY(day -> Facts.NONE.withNoticeSentOn(day).withSectionIOnly(true)),
        NOTICE_ON_HEALTH_AND_SECTION_I(
                day -> Facts.NONE.withNoticeSentOn(day).withSectionIOnly(true).withIssues(Set.of(IssueKind.HEALTH))),
        CERTIFICATE_ALONE(day -> Facts.NONE.withCertificateIssuedOn(day)),
        CERTIFICATE_ALONE_ON_SOCIAL_CARE(
                day -> Facts.NONE.withCertificateIssuedOn(day).withIssues(Set.of(IssueKind.SOCIAL_CARE))),
        CERTIFICATE_SIX_WEEKS_AFTER_NOTICE(
                day -> Facts.NONE.withNoticeSentOn(day.minusWeeks(6)).withCertificateIssuedOn(day)),
        CERTIFICATE_SIX_WEEKS_AFTER_NOTICE_ON_HEALTH(day -> Facts.NONE
                .withNoticeSentOn(day.minusWeeks(6))
                .withCertificateIssuedOn(day)
                .withIssues(Set.of(IssueKind.HEALTH))),
        CERTIFICATE_A_MONTH_AFTER_NOTICE(
                day -> Facts.NONE.withNoticeSentOn(day).withCertificateIssuedOn(day.plusMonths(1))),
        DECLINED(day -> Facts.NONE.withFamilyDeclinedOn(day)),
        DECLINED_ON_HEALTH(day -> Facts.NONE.withFamilyDeclinedOn(day).withIssues(Set.of(IssueKind.HEALTH))),
        NOT_ARRANGED(day -> Facts.NONE.withCannotArrangeToldOn(day)),
        NOT_ARRANGED_ON_SOCIAL_CARE(
                day -> Facts.NONE.withCannotArrangeToldOn(day).withIssues(Set.of(IssueKind.SOCIAL_CARE))),
        CONCLUDED(day -> Facts.NONE.withMediationConcludedOn(day)),
        AUTHORITY_TOLD(day -> Facts.NONE.withLocalAuthorityInformedOn(day)),
        AUTHORITY_TOLD_OF_HEALTH(
                day -> Facts.NONE.withLocalAuthorityInformedOn(day).withIssues(Set.of(IssueKind.HEALTH))),
        AUTHORITY_TOLD_OF_ALL(
                day -> Facts.NONE.withLocalAuthorityInformedOn(day).withIssues(EnumSet.allOf(IssueKind.class))),
        COMMISSIONER_TOLD(day -> Facts.NONE.withCommissionerInformedOn(day).withIssues(Set.of(IssueKind.HEALTH))),
        MEETING(day -> Facts.NONE.withMeetingOn(day)),
        AGREEMENT(day -> Facts.NONE.withAgreementMadeOn(day).withAgreedActions(EnumSet.allOf(AgreedAction.class))),
        AGREEMENT_ON_PLACEMENT(
                day -> Facts.NONE.withAgreementMadeOn(day).withAgreedActions(Set.of(AgreedAction.CHANGE_PLACEMENT))),
        AGREEMENT_ON_HEALTH(day -> Facts.NONE
                .withAgreementMadeOn(day)
                .withIssues(Set.of(IssueKind.HEALTH))
                .withAgreedActions(Set.of(AgreedAction.NON_APPEALABLE))),
        AGREEMENT_WITH_ITS_OWN_TIME(day -> Facts.NONE
                .withAgreementMadeOn(day)
                .withAgreedBy(day.plusDays(45))
                .withAgreedActions(EnumSet.allOf(AgreedAction.class)));

        @SuppressWarnings("ImmutableEnumChecker") // each is a pure function
        final Function<LocalDate, Facts> facts;

        Start(Function<LocalDate, Facts> facts) {
            this.facts = facts;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_law_answers_as_the_oracle_does(Start start) {
        DAYS.forEach(day -> Judgement.agrees(start.facts.apply(day)));
    }

    @ParameterizedTest
    @EnumSource
    void no_time_ends_before_it_starts_and_no_notice_comes_after_its_meeting(Start start) {
        assertThat(answers(start))
                .isNotEmpty()
                .allMatch(date -> date.rule() == Rule.MEETING_NOTICE
                        ? date.dueOn().isBefore(date.runsFrom())
                        : !date.dueOn().isBefore(date.runsFrom()));
    }

    @ParameterizedTest
    @EnumSource
    void every_target_is_an_earlier_working_day(Start start) {
        assertThat(answers(start)).isNotEmpty().allMatch(date -> isEarlierWorkingDay(date.targetOn(), date.dueOn()));
    }

    @ParameterizedTest
    @EnumSource
    void a_later_start_never_ends_earlier(Start start) {
        Map<Rule, List<LocalDate>> ends = answers(start).stream()
                .collect(groupingBy(StatutoryDate::rule, mapping(StatutoryDate::dueOn, toList())));

        assertThat(ends)
                .isNotEmpty()
                .allSatisfy((rule, dueOn) -> assertThat(dueOn).isSorted());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "AGREEMENT.*|COMMISSIONER_TOLD|AUTHORITY_TOLD")
    void appeals_certificates_and_notices_fall_due_on_working_days(Start start) {
        assertThat(answers(start))
                .filteredOn(date -> ON_WORKING_DAYS.contains(date.rule()))
                .isNotEmpty()
                .allMatch(date -> isWorkingDay(date.dueOn()));
    }

    @ParameterizedTest
    @EnumSource
    void every_explanation_names_its_first_and_its_last_day_and_stays_short(Start start) {
        assertThat(answers(start)).isNotEmpty().allMatch(PlainDates::areInTheExplanation);
    }

    @ParameterizedTest
    @EnumSource
    void only_dates_at_the_edges_of_the_calendar_are_refused(Start start) {
        assertThat(DAYS.stream().filter(day -> Judgement.refuses(start.facts.apply(day))))
                .allMatch(day -> day.isBefore(LocalDate.of(2014, 2, 20)) || day.isAfter(LocalDate.of(2028, 10, 1)));
    }

    private static boolean isEarlierWorkingDay(@Nullable LocalDate target, LocalDate due) {
        return target == null || (target.isBefore(due) && isWorkingDay(target));
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !PublishedBankHolidays.DAYS.contains(day);
    }

    private static List<StatutoryDate> answers(Start start) {
        return ANSWERS.computeIfAbsent(
                start,
                each -> DAYS.stream()
                        .map(each.facts)
                        .flatMap(EveryDayTest::answered)
                        .toList());
    }

    private static Stream<StatutoryDate> answered(Facts facts) {
        try {
            return Timescales.of(facts).stream();
        } catch (StatuteRefusal refusal) {
            return Stream.empty();
        }
    }
}
