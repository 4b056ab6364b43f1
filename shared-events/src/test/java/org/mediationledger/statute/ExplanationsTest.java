package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a family reads. */
class ExplanationsTest {

    private static final LocalDate AGREEMENT = LocalDate.of(2026, 10, 22);

    @Test
    void an_appeal_that_ends_on_a_working_day() {
        assertThat(appeal(Facts.NONE.withNoticeSentOn(LocalDate.of(2026, 2, 1))))
                .isEqualTo("2 months from 1 Feb 2026 is Wednesday 1 April 2026, received by 5 pm.");
    }

    @Test
    void an_appeal_that_rolls_over_a_weekend() {
        assertThat(appeal(Facts.NONE.withNoticeSentOn(LocalDate.of(2025, 12, 31))))
                .isEqualTo("2 months from 31 Dec 2025 is 28 Feb 2026, a Saturday; "
                        + "the Tribunal's time rolls to Monday 2 March 2026, received by 5 pm.");
    }

    @Test
    void an_appeal_that_rolls_over_easter_after_a_certificate() {
        assertThat(appeal(Facts.NONE
                        .withNoticeSentOn(LocalDate.of(2023, 12, 15))
                        .withCertificateIssuedOn(LocalDate.of(2024, 2, 29))))
                .isEqualTo("1 month from the certificate of 29 Feb 2024 is 29 Mar 2024, Good Friday; "
                        + "the Tribunal's time rolls to Tuesday 2 April 2024, received by 5 pm. "
                        + "The notice's time ends 15 Feb 2024.");
    }

    @Test
    void an_appeal_that_no_certificate_extends() {
        assertThat(appeal(Facts.NONE
                        .withNoticeSentOn(LocalDate.of(2026, 9, 10))
                        .withCertificateIssuedOn(LocalDate.of(2026, 9, 24))))
                .isEqualTo("2 months from 10 Sep 2026 is Tuesday 10 November 2026, received by 5 pm. "
                        + "The certificate's time ends no later, 24 Oct 2026.");
    }

    @Test
    void an_appeal_in_august_from_a_certificate_alone() {
        assertThat(appeal(Facts.NONE.withCertificateIssuedOn(LocalDate.of(2026, 7, 3))))
                .isEqualTo("1 month from the certificate of 3 Jul 2026 is 3 Aug 2026, in August; "
                        + "the Tribunal's time rolls to Tuesday 1 September 2026, received by 5 pm. "
                        + "Notice not known; its 2 months may end later.");
    }

    @Test
    void an_appeal_over_christmas_on_section_i_alone() {
        assertThat(appeal(
                        Facts.NONE.withNoticeSentOn(LocalDate.of(2026, 10, 27)).withSectionIOnly(true)))
                .isEqualTo("2 months from 27 Oct 2026 is 27 Dec 2026, over Christmas; "
                        + "the Tribunal's time rolls to Monday 4 January 2027, received by 5 pm. "
                        + "Section I only: two months is final, certificate or not.");
    }

    @Test
    void contacting_the_adviser_on_health_alone() {
        assertThat(of(
                        Facts.NONE.withNoticeSentOn(LocalDate.of(2025, 12, 31)).withIssues(Set.of(IssueKind.HEALTH)),
                        Rule.CONTACT_ADVISER))
                .isEqualTo("2 months from Wed 31 Dec 2025 (notice sent) is Saturday 28 February 2026. "
                        + "The family contacts a mediation adviser by then; weekends and holidays do not extend this time. "
                        + "Due only if an education part is appealed too.");
    }

    @Test
    void a_certificate_over_easter() {
        assertThat(of(Facts.NONE.withFamilyDeclinedOn(LocalDate.of(2026, 4, 1)), Rule.ISSUE_CERTIFICATE))
                .isEqualTo("3 working days from Wed 1 Apr 2026 (declined) is Wednesday 8 April 2026, "
                        + "counting Thu 2 Apr, Tue 7 Apr and Wed 8 Apr 2026; "
                        + "Good Friday 3 Apr and Easter Monday 6 Apr do not count.");
    }

    @Test
    void a_certificate_over_one_bank_holiday() {
        assertThat(of(Facts.NONE.withCannotArrangeToldOn(LocalDate.of(2026, 8, 27)), Rule.ISSUE_CERTIFICATE))
                .isEqualTo(
                        "3 working days from Thu 27 Aug 2026 (cannot arrange) is Wednesday 2 September 2026, "
                                + "counting Fri 28 Aug, Tue 1 Sep and Wed 2 Sep 2026; the summer bank holiday 31 Aug does not count.");
    }

    @Test
    void thirty_days_that_end_on_a_weekend_and_that_do_not() {
        assertThat(of(Facts.NONE.withLocalAuthorityInformedOn(LocalDate.of(2026, 9, 24)), Rule.ARRANGE_MEDIATION))
                .isEqualTo(
                        "30 days from Thu 24 Sep 2026 (authority told) is Saturday 24 October 2026. "
                                + "That day does not move, so hold the mediation by Fri 23 Oct 2026, the last working day before it.");
        assertThat(of(Facts.NONE.withLocalAuthorityInformedOn(LocalDate.of(2026, 9, 7)), Rule.ARRANGE_MEDIATION))
                .isEqualTo("30 days from Mon 7 Sep 2026 (authority told) is Wednesday 7 October 2026. "
                        + "Hold the mediation by then.");
    }

    @Test
    void notice_of_a_meeting_after_easter() {
        assertThat(of(Facts.NONE.withMeetingOn(LocalDate.of(2026, 4, 9)), Rule.MEETING_NOTICE))
                .isEqualTo("5 working days before Thu 9 Apr 2026 (meeting) is Tuesday 31 March 2026; "
                        + "for that many clear days, Mon 30 Mar 2026; "
                        + "Easter Monday 6 Apr and Good Friday 3 Apr do not count.");
    }

    @Test
    void an_agreement_to_reconsider() {
        assertThat(of(
                        Facts.NONE
                                .withAgreementMadeOn(AGREEMENT)
                                .withAgreedActions(EnumSet.of(AgreedAction.RECONSIDER)),
                        Rule.RECONSIDER))
                .isEqualTo("2 weeks from Thu 22 Oct 2026 (agreement) is Thursday 5 November 2026. "
                        + "By then the local authority has reconsidered and tells the family.");
    }

    @Test
    void an_agreement_with_its_own_time() {
        assertThat(of(
                        Facts.NONE
                                .withAgreementMadeOn(AGREEMENT)
                                .withAgreedBy(LocalDate.of(2027, 1, 15))
                                .withAgreedActions(EnumSet.of(AgreedAction.NON_APPEALABLE)),
                        Rule.NON_APPEALABLE_ACTION))
                .isEqualTo("The agreement of Thu 22 Oct 2026 sets its own time, Friday 15 January 2027, "
                        + "in place of the regulations' (2 weeks: Thu 5 Nov 2026).");
    }

    @Test
    void are_in_english_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(appeal(Facts.NONE.withNoticeSentOn(LocalDate.of(2026, 2, 1))))
                    .isEqualTo("2 months from 1 Feb 2026 is Wednesday 1 April 2026, received by 5 pm.");
            assertThat(of(Facts.NONE.withFamilyDeclinedOn(LocalDate.of(2026, 9, 24)), Rule.ISSUE_CERTIFICATE))
                    .isEqualTo("3 working days from Thu 24 Sep 2026 (declined) is Tuesday 29 September 2026, "
                            + "counting Fri 25 Sep, Mon 28 Sep and Tue 29 Sep 2026.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String appeal(Facts facts) {
        return of(facts, Rule.APPEAL);
    }

    private static String of(Facts facts, Rule rule) {
        return Timescales.of(facts).stream()
                .filter(date -> date.rule() == rule)
                .findFirst()
                .orElseThrow()
                .explanation();
    }
}
