package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law refuses by name what it cannot know. */
class RefusalsTest {

    @Test
    void a_certificate_due_in_an_unknown_year_is_refused_by_name() {
        UnknownYearException refusal = unknownYear(Facts.NONE.withFamilyDeclinedOn(LocalDate.of(2028, 12, 28)));

        assertThat(refusal.rule()).isEqualTo(Rule.ISSUE_CERTIFICATE);
        assertThat(refusal.trigger()).isEqualTo(Trigger.FAMILY_DECLINED);
        assertThat(refusal.year()).isEqualTo(2029);
        assertThat(refusal.calendarEdition()).isEqualTo("bank-holidays-2028");
        assertThat(refusal.fact()).isEqualTo("familyDeclinedOn");
        assertThat(refusal.provision())
                .isEqualTo("Children and Families Act 2014, s 55(4); SEND Regulations 2014, reg 34(1)");
        assertThat(refusal)
                .hasMessage("ISSUE_CERTIFICATE from familyDeclinedOn needs the year 2029,"
                        + " which the calendar bank-holidays-2028 does not know");
    }

    @Test
    void an_appeal_is_refused_for_the_fact_that_governs_it() {
        UnknownYearException refusal = unknownYear(Facts.NONE
                .withNoticeSentOn(LocalDate.of(2028, 10, 2))
                .withCertificateIssuedOn(LocalDate.of(2028, 12, 4)));

        assertThat(refusal.rule()).isEqualTo(Rule.APPEAL);
        assertThat(refusal.trigger()).isEqualTo(Trigger.CERTIFICATE_ISSUED);
        assertThat(refusal.fact()).isEqualTo("certificateIssuedOn");
    }

    @Test
    void notice_of_a_meeting_is_refused_where_only_its_target_is_unknown() {
        UnknownYearException refusal = unknownYear(Facts.NONE.withMeetingOn(LocalDate.of(2014, 1, 9)));

        assertThat(refusal.rule()).isEqualTo(Rule.MEETING_NOTICE);
        assertThat(refusal.year()).isEqualTo(2013);
        assertThat(Timescales.of(Facts.NONE.withMeetingOn(LocalDate.of(2014, 1, 10))))
                .hasSize(1);
    }

    @Test
    void an_appeal_at_the_first_christmas_needs_nothing_of_the_year_before() {
        assertThat(Timescales.of(Facts.NONE.withCertificateIssuedOn(LocalDate.of(2013, 11, 28))))
                .extracting(StatutoryDate::dueOn)
                .containsExactly(LocalDate.of(2014, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+9999-01-01", "0000-12-31"})
    void a_year_that_has_not_four_digits_is_refused_even_where_no_calendar_is_needed(String text) {
        LocalDate day = LocalDate.parse(text.replace("+9999-", "9999-"));
        UnknownYearException refusal =
                unknownYear(Facts.NONE.withAgreementMadeOn(day).withAgreedActions(Set.of(AgreedAction.CONTINUE_PLAN)));

        assertThat(refusal.rule()).isEqualTo(Rule.CONTINUE_PLAN);
        assertThat(refusal.year()).isEqualTo(day.getYear());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1066, 9998})
    void any_other_year_is_answered_where_no_calendar_is_needed(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);

        assertThat(Timescales.of(Facts.NONE.withAgreementMadeOn(day).withAgreedActions(Set.of(AgreedAction.ASSESS))))
                .extracting(StatutoryDate::dueOn)
                .containsExactly(day.plusWeeks(2), day.plusWeeks(10), day.plusWeeks(14));
    }

    @Test
    void a_time_agreed_before_the_agreement_is_refused_though_nothing_was_agreed_to_be_done() {
        AgreedTimeBeforeAgreementException refusal = catchThrowableOfType(
                AgreedTimeBeforeAgreementException.class,
                () -> Timescales.of(Facts.NONE
                        .withAgreementMadeOn(LocalDate.of(2026, 10, 22))
                        .withAgreedBy(LocalDate.of(2026, 10, 21))));

        assertThat(refusal.fact()).isEqualTo("agreedBy");
        assertThat(refusal.provision()).isEqualTo("SEND Regulations 2014, reg 42(5)");
        assertThat(refusal).hasMessage("agreedBy 2026-10-21 lies before agreementMadeOn 2026-10-22");
    }

    private static UnknownYearException unknownYear(Facts facts) {
        return catchThrowableOfType(UnknownYearException.class, () -> Timescales.of(facts));
    }
}
