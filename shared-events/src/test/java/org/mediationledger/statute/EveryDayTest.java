package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each clock, started on every day that the calendar knows. */
class EveryDayTest {

    private static final List<LocalDate> DAYS = PublishedBankHolidays.FIRST_DAY
            .datesUntil(PublishedBankHolidays.LAST_DAY.plusDays(1))
            .toList();
    private static final Set<Rule> COUNTED_BACK = EnumSet.of(Rule.MEETING_NOTICE);

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
        assertThat(answers(start)).isNotEmpty().allSatisfy(date -> {
            LocalDate earlier = COUNTED_BACK.contains(date.rule()) ? date.dueOn() : date.runsFrom();
            LocalDate later = COUNTED_BACK.contains(date.rule()) ? date.runsFrom() : date.dueOn();
            assertThat(earlier).isBeforeOrEqualTo(later);
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_target_is_later_than_the_last_lawful_day(Start start) {
        assertThat(answers(start)).isNotEmpty().allSatisfy(date -> {
            if (date.targetOn() != null) {
                assertThat(date.targetOn()).isBefore(date.dueOn());
                assertThat(isWorkingDay(date.targetOn())).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_later_start_never_ends_earlier(Start start) {
        answers(start)
                .collect(Collectors.groupingBy(StatutoryDate::rule))
                .values()
                .forEach(dates ->
                        assertThat(dates).extracting(StatutoryDate::dueOn).isSorted());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NOTICE_ON_SECTION_I_ONLY", "CERTIFICATE_ALONE", "DECLINED", "NOT_ARRANGED", "CONCLUDED", "MEETING"
            })
    void appeals_certificates_and_notices_of_meetings_fall_due_on_working_days(Start start) {
        assertThat(answers(start))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(isWorkingDay(date.dueOn())).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_explanation_names_its_first_and_its_last_day_and_stays_short(Start start) {
        assertThat(answers(start)).isNotEmpty().allSatisfy(PlainDates::areInTheExplanation);
    }

    @Test
    void only_dates_at_the_edges_of_the_calendar_are_refused() {
        List<LocalDate> refused = DAYS.stream()
                .filter(day -> Stream.of(Start.values()).anyMatch(start -> Judgement.refuses(start.facts.apply(day))))
                .toList();

        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(
                                day.isBefore(LocalDate.of(2014, 2, 1)) || day.isAfter(LocalDate.of(2028, 10, 1)))
                        .isTrue());
    }

    @Test
    void the_calendar_knows_fifteen_years() {
        assertThat(DAYS)
                .hasSize(IntStream.rangeClosed(2014, 2028)
                        .map(year -> LocalDate.of(year, 1, 1).lengthOfYear())
                        .sum());
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !PublishedBankHolidays.DAYS.contains(day);
    }

    private static Stream<StatutoryDate> answers(Start start) {
        return DAYS.stream()
                .map(start.facts)
                .filter(facts -> !Judgement.refuses(facts))
                .flatMap(facts -> Timescales.of(facts).stream());
    }
}
