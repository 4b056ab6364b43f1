package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule book's tables, its readings where the law is open, and what each mixture of facts leaves out. */
class LawTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 22);

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private static List<StatutoryDate> dates(Facts facts, Rule rule) {
        return Timescales.of(facts).stream().filter(date -> date.rule() == rule).toList();
    }

    private static StatutoryDate date(Facts facts, Rule rule) {
        assertThat(dates(facts, rule)).hasSize(1);
        return dates(facts, rule).getFirst();
    }

    private static List<Rule> rules(Facts facts) {
        return Timescales.of(facts).stream().map(StatutoryDate::rule).toList();
    }

    @Nested
    class the_time_for_appealing {

        @ParameterizedTest
        @CsvSource({
            "2015-09-30, 2015-11-30, a month of 30 days after one of 30",
            "2014-12-30, 2015-03-02, there is no 30 February: 28 February, a Saturday, rolls",
            "2018-12-31, 2019-02-28, nor a 31 February",
            "2019-12-29, 2020-03-02, 29 February 2020 is a Saturday",
            "2023-12-31, 2024-02-29, leap year",
            "2021-02-28, 2021-04-28, the end of a month does not stick",
            "2021-04-30, 2021-06-30, nor here",
            "2015-03-23, 2015-05-26, 23 May is a Saturday before the spring bank holiday"
        })
        void runs_for_calendar_months(LocalDate notice, LocalDate due, String why) {
            assertThat(date(Facts.NONE.withNoticeSentOn(notice), Rule.APPEAL).dueOn())
                    .as(why)
                    .isEqualTo(due);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-05-31, 2021-08-02, Saturday 31 July rolls into August and stays there",
            "2022-05-31, 2022-08-01, Sunday 31 July likewise",
            "2022-10-24, 2022-12-28, Saturday 24 December rolls to the first working day after Christmas",
            "2022-10-25, 2023-01-03, Sunday 25 December is in the Christmas time",
            "2023-10-24, 2023-12-27, Sunday 24 December likewise",
            "2021-11-01, 2022-01-04, Saturday 1 January is in it; Monday 3 January is a bank holiday",
            "2019-11-02, 2020-01-02, 2 January is out of it",
            "2026-06-10, 2026-09-01, a working day in August moves as any other",
            "2018-07-31, 2018-10-01, 30 September is a Sunday",
            "2018-06-30, 2018-09-03, 31 August's next day is a Saturday"
        })
        void rolls_as_rule_12_says(LocalDate notice, LocalDate due, String why) {
            assertThat(date(Facts.NONE.withNoticeSentOn(notice), Rule.APPEAL).dueOn())
                    .as(why)
                    .isEqualTo(due);
        }

        @Test
        void runs_from_the_certificate_where_that_ends_later() {
            StatutoryDate appeal = date(
                    Facts.NONE.withNoticeSentOn(on("2026-09-10")).withCertificateIssuedOn(on("2026-10-28")),
                    Rule.APPEAL);

            assertThat(appeal.dueOn()).isEqualTo("2026-11-30");
            assertThat(appeal.trigger()).isEqualTo(Trigger.CERTIFICATE_ISSUED);
            assertThat(appeal.runsFrom()).isEqualTo("2026-10-28");
            assertThat(appeal.citation()).isEqualTo("HESC Tribunal Rules 2008, rr 12 and 20(1)(c)(ii)");
        }

        @Test
        void runs_from_the_notice_where_both_end_together() {
            StatutoryDate appeal = date(
                    Facts.NONE.withNoticeSentOn(on("2026-09-10")).withCertificateIssuedOn(on("2026-10-10")),
                    Rule.APPEAL);

            assertThat(appeal.dueOn()).isEqualTo("2026-11-10");
            assertThat(appeal.trigger()).isEqualTo(Trigger.NOTICE_SENT);
            assertThat(appeal.citation()).isEqualTo("HESC Tribunal Rules 2008, rr 12 and 20(1)(c)(i)");
        }

        @Test
        void compares_the_ends_before_they_roll() {
            StatutoryDate appeal = date(
                    Facts.NONE.withNoticeSentOn(on("2026-06-01")).withCertificateIssuedOn(on("2026-07-20")),
                    Rule.APPEAL);

            assertThat(appeal.dueOn()).isEqualTo("2026-09-01");
            assertThat(appeal.trigger()).isEqualTo(Trigger.CERTIFICATE_ISSUED);
        }

        @Test
        void after_a_certificate_for_want_of_arrangement_is_a_month_from_its_issue() {
            Facts facts = Facts.NONE
                    .withLocalAuthorityInformedOn(on("2026-12-04"))
                    .withCannotArrangeToldOn(on("2026-12-22"))
                    .withCertificateIssuedOn(on("2026-12-29"));

            assertThat(date(facts, Rule.APPEAL).dueOn()).isEqualTo("2027-01-29");
            assertThat(date(facts, Rule.ISSUE_CERTIFICATE).dueOn()).isEqualTo("2026-12-29");
        }
    }

    @Nested
    class section_i_alone {

        private static final Facts SECTION_I = Facts.NONE.withSectionIOnly(true);

        @Test
        void leaves_two_months_final() {
            StatutoryDate appeal = date(
                    SECTION_I.withNoticeSentOn(on("2026-09-10")).withCertificateIssuedOn(on("2026-10-28")),
                    Rule.APPEAL);

            assertThat(appeal.dueOn()).isEqualTo("2026-11-10");
            assertThat(appeal.explanation()).contains("two months is final");
            assertThat(appeal.citation()).endsWith("Children and Families Act 2014, s 55(2)");
        }

        @Test
        void gets_no_time_from_a_certificate_alone() {
            assertThat(Timescales.of(SECTION_I.withCertificateIssuedOn(DAY))).isEmpty();
        }

        @Test
        void needs_no_adviser_and_no_certificate_but_keeps_the_rest() {
            assertThat(rules(SECTION_I
                            .withNoticeSentOn(DAY)
                            .withFamilyDeclinedOn(DAY)
                            .withCannotArrangeToldOn(DAY)
                            .withMediationConcludedOn(DAY)
                            .withLocalAuthorityInformedOn(DAY)
                            .withMeetingOn(DAY)))
                    .containsExactlyInAnyOrder(Rule.MEETING_NOTICE, Rule.ARRANGE_MEDIATION, Rule.APPEAL);
        }
    }

    @Nested
    class issues_without_education {

        private static final Facts HEALTH = Facts.NONE.withIssues(Set.of(IssueKind.HEALTH));

        @Test
        void of_health_alone_get_a_certificate_only_from_a_family_that_declines() {
            List<StatutoryDate> certificates = dates(
                    HEALTH.withFamilyDeclinedOn(DAY)
                            .withCannotArrangeToldOn(DAY)
                            .withMediationConcludedOn(DAY),
                    Rule.ISSUE_CERTIFICATE);

            assertThat(certificates).extracting(StatutoryDate::trigger).containsExactly(Trigger.FAMILY_DECLINED);
            assertThat(certificates).allMatch(StatutoryDate::conditional);
        }

        @ParameterizedTest
        @CsvSource({"SOCIAL_CARE, SOCIAL_CARE", "HEALTH, SOCIAL_CARE"})
        void of_social_care_keep_every_certificate_on_condition(IssueKind one, IssueKind other) {
            List<StatutoryDate> certificates = dates(
                    Facts.NONE
                            .withIssues(EnumSet.of(one, other))
                            .withFamilyDeclinedOn(DAY)
                            .withCannotArrangeToldOn(DAY)
                            .withMediationConcludedOn(DAY),
                    Rule.ISSUE_CERTIFICATE);

            assertThat(certificates).hasSize(3).allMatch(StatutoryDate::conditional);
        }

        @Test
        void keep_the_adviser_and_the_appeal_on_condition() {
            assertThat(Timescales.of(HEALTH.withNoticeSentOn(DAY)))
                    .hasSize(2)
                    .allMatch(StatutoryDate::conditional)
                    .allMatch(date -> date.explanation().contains("only if an education part is appealed too"));
        }

        @Test
        void of_health_alone_are_arranged_by_the_commissioner_from_when_it_was_told() {
            Facts facts =
                    HEALTH.withLocalAuthorityInformedOn(on("2026-10-02")).withCommissionerInformedOn(on("2026-10-07"));

            StatutoryDate arranged = date(facts, Rule.ARRANGE_MEDIATION);
            assertThat(arranged.dueOn()).isEqualTo("2026-11-06");
            assertThat(arranged.owedBy()).isEqualTo(DutyHolder.COMMISSIONING_BODY);
            assertThat(arranged.trigger()).isEqualTo(Trigger.COMMISSIONER_INFORMED);
            assertThat(date(facts, Rule.TELL_COMMISSIONER).owedBy()).isEqualTo(DutyHolder.LOCAL_AUTHORITY);
        }

        @Test
        void of_health_alone_are_not_arranged_before_the_commissioner_is_told() {
            assertThat(rules(HEALTH.withLocalAuthorityInformedOn(DAY))).containsExactly(Rule.TELL_COMMISSIONER);
        }
    }

    @Nested
    class arranging_and_giving_notice {

        @Test
        void both_starts_of_the_thirty_days_can_be_reckoned_and_the_earlier_is_the_one_to_keep() {
            StatutoryDate byTheNamedContact =
                    date(Facts.NONE.withLocalAuthorityInformedOn(on("2026-09-07")), Rule.ARRANGE_MEDIATION);
            StatutoryDate byTheAuthority =
                    date(Facts.NONE.withLocalAuthorityInformedOn(on("2026-09-10")), Rule.ARRANGE_MEDIATION);

            assertThat(byTheNamedContact.dueOn()).isEqualTo("2026-10-07");
            assertThat(byTheAuthority.dueOn()).isEqualTo("2026-10-10");
            assertThat(byTheNamedContact.dueOn()).isBefore(byTheAuthority.dueOn());
        }

        @Test
        void day_30_on_a_saturday_stands_with_the_friday_as_target() {
            StatutoryDate arranged =
                    date(Facts.NONE.withLocalAuthorityInformedOn(on("2026-09-24")), Rule.ARRANGE_MEDIATION);

            assertThat(arranged.dueOn()).isEqualTo("2026-10-24");
            assertThat(arranged.targetOn()).isEqualTo("2026-10-23");
        }

        @Test
        void day_30_on_a_working_day_needs_no_target() {
            assertThat(date(Facts.NONE.withLocalAuthorityInformedOn(on("2026-09-25")), Rule.ARRANGE_MEDIATION)
                            .targetOn())
                    .isEqualTo("2026-10-23");
            assertThat(date(Facts.NONE.withLocalAuthorityInformedOn(on("2026-09-26")), Rule.ARRANGE_MEDIATION)
                            .targetOn())
                    .isNull();
        }

        @Test
        void day_30_in_a_year_that_is_not_known_has_no_target_but_stands() {
            StatutoryDate arranged =
                    date(Facts.NONE.withLocalAuthorityInformedOn(on("2028-12-07")), Rule.ARRANGE_MEDIATION);

            assertThat(arranged.dueOn()).isEqualTo("2029-01-06");
            assertThat(arranged.targetOn()).isNull();
        }

        @Test
        void the_provision_follows_the_issues() {
            Facts told = Facts.NONE.withLocalAuthorityInformedOn(DAY).withCommissionerInformedOn(DAY);

            assertThat(date(told, Rule.ARRANGE_MEDIATION).citation())
                    .isEqualTo("Children and Families Act 2014, s 54; SEND Regulations 2014, reg 36");
            assertThat(date(told.withIssues(EnumSet.allOf(IssueKind.class)), Rule.ARRANGE_MEDIATION)
                            .citation())
                    .isEqualTo("Children and Families Act 2014, s 53(4)-(5); SEND Regulations 2014, reg 35");
            assertThat(date(told.withIssues(Set.of(IssueKind.HEALTH)), Rule.ARRANGE_MEDIATION)
                            .citation())
                    .isEqualTo("Children and Families Act 2014, s 53(3); SEND Regulations 2014, reg 35");
        }

        @Test
        void notice_of_a_meeting_targets_clear_days() {
            StatutoryDate notice = date(Facts.NONE.withMeetingOn(on("2026-10-22")), Rule.MEETING_NOTICE);

            assertThat(notice.dueOn()).isEqualTo("2026-10-15");
            assertThat(notice.targetOn()).isEqualTo("2026-10-14");
            assertThat(notice.runsFrom()).isEqualTo("2026-10-22");
        }

        @Test
        void notice_of_a_meeting_passes_over_easter() {
            StatutoryDate notice = date(Facts.NONE.withMeetingOn(on("2026-04-09")), Rule.MEETING_NOTICE);

            assertThat(notice.dueOn()).isEqualTo("2026-03-31");
            assertThat(notice.targetOn()).isEqualTo("2026-03-30");
        }
    }

    @Nested
    class an_agreement {

        private static final Facts AGREED = Facts.NONE.withAgreementMadeOn(DAY);

        @ParameterizedTest
        @CsvSource({
            "ASSESS, ASSESS_NOTIFY, 2026-11-05",
            "ASSESS, ASSESS_NO_PLAN_DECISION, 2026-12-31",
            "ASSESS, ASSESS_FINAL_PLAN, 2027-01-28",
            "ISSUE_PLAN, PLAN_DRAFT, 2026-11-26",
            "ISSUE_PLAN, PLAN_FINAL, 2027-01-07",
            "AMEND_CONTENT, AMEND_CONTENT, 2026-11-26",
            "CHANGE_PLACEMENT, CHANGE_PLACEMENT, 2026-11-05",
            "RECONSIDER, RECONSIDER, 2026-11-05",
            "CONTINUE_PLAN, CONTINUE_PLAN, 2026-10-22",
            "NON_APPEALABLE, NON_APPEALABLE_ACTION, 2026-11-05"
        })
        void is_carried_out_in_the_times_of_regulations_42_and_44(AgreedAction action, Rule rule, LocalDate due) {
            assertThat(date(AGREED.withAgreedActions(Set.of(action)), rule).dueOn())
                    .isEqualTo(due);
        }

        @ParameterizedTest
        @EnumSource
        void gives_no_date_without_its_own(AgreedAction action) {
            assertThat(Timescales.of(
                            Facts.NONE.withAgreedActions(Set.of(action)).withAgreedBy(DAY)))
                    .isEmpty();
        }

        @Test
        void sets_no_clock_for_what_is_voluntary() {
            assertThat(Timescales.of(AGREED.withAgreedActions(Set.of(AgreedAction.VOLUNTARY))))
                    .isEmpty();
        }

        @Test
        void with_its_own_time_replaces_every_date_of_regulation_42_2_and_3() {
            List<StatutoryDate> dates = Timescales.of(
                    AGREED.withAgreedBy(on("2027-01-15")).withAgreedActions(EnumSet.allOf(AgreedAction.class)));

            assertThat(dates).hasSize(10);
            assertThat(dates).extracting(StatutoryDate::dueOn).containsOnly(on("2027-01-15"));
            assertThat(dates).extracting(StatutoryDate::citation).containsOnly("SEND Regulations 2014, reg 42(5)");
            assertThat(dates).extracting(StatutoryDate::runsFrom).containsOnly(DAY);
        }

        @Test
        void with_its_own_time_for_contents_and_equipment_has_one_date() {
            assertThat(Timescales.of(AGREED.withAgreedBy(on("2027-01-15"))
                            .withAgreedActions(EnumSet.of(AgreedAction.AMEND_CONTENT, AgreedAction.NON_APPEALABLE))))
                    .extracting(StatutoryDate::dueOn)
                    .containsExactly(on("2027-01-15"), on("2027-01-15"));
        }

        @Test
        void on_health_alone_is_told_to_the_authority_within_a_week_whatever_else_was_agreed() {
            Facts facts = AGREED.withIssues(Set.of(IssueKind.HEALTH)).withAgreedBy(on("2027-01-15"));

            StatutoryDate told = date(facts, Rule.TELL_LA_OF_AGREEMENT);
            assertThat(told.dueOn()).isEqualTo("2026-10-29");
            assertThat(told.owedBy()).isEqualTo(DutyHolder.COMMISSIONING_BODY);
            assertThat(told.citation()).isEqualTo("SEND Regulations 2014, reg 42(4)");
        }

        @Test
        void may_be_due_on_the_day_it_is_made() {
            assertThat(date(
                                    AGREED.withAgreedBy(DAY).withAgreedActions(Set.of(AgreedAction.RECONSIDER)),
                                    Rule.RECONSIDER)
                            .dueOn())
                    .isEqualTo(DAY);
        }

        @ParameterizedTest
        @CsvSource({
            "EDUCATION, EDUCATION, LOCAL_AUTHORITY",
            "EDUCATION, SOCIAL_CARE, LOCAL_AUTHORITY",
            "EDUCATION, HEALTH, LOCAL_AUTHORITY_OR_COMMISSIONING_BODY",
            "SOCIAL_CARE, HEALTH, LOCAL_AUTHORITY_OR_COMMISSIONING_BODY",
            "HEALTH, HEALTH, COMMISSIONING_BODY"
        })
        void on_other_matters_binds_the_body_that_can_have_made_it(IssueKind one, IssueKind other, DutyHolder holder) {
            Facts facts =
                    AGREED.withIssues(EnumSet.of(one, other)).withAgreedActions(Set.of(AgreedAction.NON_APPEALABLE));

            assertThat(date(facts, Rule.NON_APPEALABLE_ACTION).owedBy()).isEqualTo(holder);
        }
    }

    @Test
    void nothing_known_gives_no_date() {
        assertThat(Timescales.of(Facts.NONE)).isEmpty();
    }

    @Test
    void dates_of_one_day_come_in_the_order_of_their_rules_and_triggers() {
        List<StatutoryDate> dates = Timescales.of(Facts.NONE
                .withMediationConcludedOn(DAY)
                .withCannotArrangeToldOn(DAY)
                .withFamilyDeclinedOn(DAY)
                .withIssues(EnumSet.allOf(IssueKind.class))
                .withLocalAuthorityInformedOn(DAY));

        assertThat(dates)
                .extracting(StatutoryDate::trigger)
                .containsExactly(
                        Trigger.FAMILY_DECLINED,
                        Trigger.CANNOT_ARRANGE_TOLD,
                        Trigger.MEDIATION_CONCLUDED,
                        Trigger.LOCAL_AUTHORITY_INFORMED,
                        Trigger.LOCAL_AUTHORITY_INFORMED);
        assertThat(dates)
                .extracting(StatutoryDate::rule)
                .endsWith(Rule.ISSUE_CERTIFICATE, Rule.TELL_COMMISSIONER, Rule.ARRANGE_MEDIATION);
    }
}
