package org.mediationledger.query.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.RetainedData;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.AppealOutcome;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.terms.ServiceProcess;

/** When personal data are to go. Together Trust's contracts for Manchester, of 2024 and of 2026, stand in the demo directory. */
class RetentionRuleTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final PersonId PARENT = new PersonId(new UUID(0, 2));
    private static final AuthorityCode MANCHESTER = new AuthorityCode("E08000003");
    private static final AuthorityCode SALFORD = new AuthorityCode("E08000006");
    private static final Set<RetentionClass> ALL = EnumSet.allOf(RetentionClass.class);

    private final Journal journal = new Journal();
    private CaseLife life = CaseLife.NONE;

    @Test
    void an_open_case_keeps_everything_and_nobody_can_say_how_long() {
        opened("kids");

        assertThat(on("2099-01-01"))
                .containsExactly(
                        new Retention.Kept(RetainedData.CASE_RECORD, Retention.Reason.CASE_OPEN),
                        new Retention.Kept(RetainedData.CONTACT, Retention.Reason.CASE_OPEN),
                        new Retention.Kept(RetainedData.DOCUMENT, Retention.Reason.CASE_OPEN),
                        new Retention.Kept(RetainedData.NOTE, Retention.Reason.MEDIATION_OPEN));
    }

    @Test
    void without_a_contract_the_record_is_kept_six_years_from_closing() {
        opened("kids");
        closed("2025-05-01");
        Retention.Basis basis = new Retention.Basis(day("2025-05-01"), Period.ofYears(6), null, null);

        assertThat(on("2031-05-01"))
                .contains(new Retention.Running(RetainedData.CASE_RECORD, basis, day("2031-05-01")));
        assertThat(on("2031-05-02")).contains(new Retention.Due(RetainedData.CASE_RECORD, basis, day("2031-05-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, CASE_RECORD,      6 years, , ",
        "2026-04-01, CASE_RECORD,      7 years, 2034-03-31, Manchester 2026",
        "2026-04-01, DOCUMENT,         6 years, , ",
        "2026-04-01, NOTE,             1 month, , Manchester 2026",
        "2026-03-31, CONTACT_DECLINED, 2 years, , Manchester 2024"
    })
    void the_contract_of_the_day_from_which_time_runs_counts(
            LocalDate closed,
            RetainedData data,
            String length,
            @Nullable LocalDate notBefore,
            @Nullable String contract) {
        opened("together-trust");
        if (data == RetainedData.CONTACT_DECLINED) {
            tell(new ChoiceEvent.MediationDeclined(CASE, PARENT, closed, Clocks.NONE));
        }
        closed(closed.toString());
        Period period = length.endsWith("month") ? Period.ofMonths(1) : Period.ofYears(length.charAt(0) - '0');

        assertThat(on("2099-01-01"))
                .filteredOn(each -> each.data() == data)
                .singleElement()
                .isInstanceOfSatisfying(
                        Retention.Due.class,
                        due -> assertThat(due.basis())
                                .isEqualTo(new Retention.Basis(closed, period, notBefore, contract)));
    }

    @Test
    void an_audit_keeps_data_beyond_their_length() {
        opened("together-trust");
        closed("2026-04-01");

        assertThat(dueSince(RetainedData.CASE_RECORD, "2034-03-31")).isNull();
        assertThat(dueSince(RetainedData.CASE_RECORD, "2034-04-01")).isEqualTo("2034-04-01");
    }

    @Test
    void the_authority_that_was_responsible_on_that_day_counts() {
        opened("together-trust");
        tell(new BodyEvent.AuthorityChanged(
                CASE, MANCHESTER, SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, day("2026-05-01")));
        closed("2026-06-01");

        assertThat(dueSince(RetainedData.CASE_RECORD, "2032-06-02")).isEqualTo("2032-06-02");
    }

    @Test
    void time_runs_from_the_last_day_on_which_something_agreed_is_to_be_done() {
        opened("kids");
        tell(new ConclusionEvent.AgreementMade(CASE, List.of(), day("2025-03-01"), running("STEP/1", "2025-04-12")));
        closed("2025-03-10");
        assertThat(dueSince(RetainedData.CASE_RECORD, "2031-04-13")).isEqualTo("2031-04-13");

        tell(new AgreementEvent.StepVaried(
                CASE, new AgreementItemId(new UUID(0, 9)), day("2025-09-01"), day("2025-03-20"), Clocks.NONE));
        assertThat(dueSince(RetainedData.CASE_RECORD, "2031-04-13")).isNull();
        assertThat(dueSince(RetainedData.CASE_RECORD, "2031-09-02")).isEqualTo("2031-09-02");
    }

    @Test
    void words_said_in_confidence_go_three_months_after_mediation_though_the_case_is_open() {
        opened("kids");
        tell(new ChoiceEvent.MediationRequested(CASE, PARENT, null, day("2025-01-10"), Clocks.NONE));
        tell(new ConclusionEvent.MediationConcluded(CASE, day("2025-02-01"), Clocks.NONE));

        assertThat(dueSince(RetainedData.NOTE, "2025-05-01")).isNull();
        assertThat(dueSince(RetainedData.NOTE, "2025-05-02")).isEqualTo("2025-05-02");
        assertThat(on("2025-05-02")).contains(new Retention.Kept(RetainedData.CASE_RECORD, Retention.Reason.CASE_OPEN));

        closed("2025-06-01");
        assertThat(dueSince(RetainedData.NOTE, "2025-06-01"))
                .as("closing later begins nothing anew")
                .isEqualTo("2025-05-02");
        tell(new AftermathEvent.CaseReopened(CASE, day("2025-06-10"), Clocks.NONE));
        assertThat(on("2099-01-01")).contains(new Retention.Kept(RetainedData.NOTE, Retention.Reason.MEDIATION_OPEN));
    }

    @Test
    void a_family_that_only_declined_is_forgotten_sooner_and_one_that_changed_its_mind_is_not() {
        opened("kids");
        tell(new ChoiceEvent.MediationDeclined(CASE, PARENT, day("2025-01-10"), Clocks.NONE));
        closed("2025-01-20");
        assertThat(dueSince(RetainedData.CONTACT_DECLINED, "2028-01-21")).isEqualTo("2028-01-21");
        assertThat(on("2028-01-21")).extracting(Retention::data).doesNotContain(RetainedData.CONTACT);

        tell(new ChoiceEvent.MediationRequested(CASE, PARENT, null, day("2025-01-25"), Clocks.NONE));
        assertThat(on("2028-01-21"))
                .extracting(Retention::data)
                .contains(RetainedData.CONTACT)
                .doesNotContain(RetainedData.CONTACT_DECLINED);
    }

    @Test
    void a_legal_hold_keeps_everything_until_every_reason_is_gone() {
        opened("kids");
        closed("2015-01-01");
        tell(new DataProtectionEvent.LegalHoldPlaced(CASE, LegalHoldReason.OMBUDSMAN, day("2026-01-02")));
        tell(new DataProtectionEvent.LegalHoldPlaced(CASE, LegalHoldReason.JUDICIAL_REVIEW, day("2026-01-02")));
        tell(new DataProtectionEvent.LegalHoldLifted(CASE, LegalHoldReason.OMBUDSMAN, day("2026-01-03")));
        assertThat(reasons("2099-01-01"))
                .containsOnly(Retention.Reason.LEGAL_HOLD)
                .hasSize(4);

        tell(new DataProtectionEvent.LegalHoldLifted(CASE, LegalHoldReason.JUDICIAL_REVIEW, day("2026-01-04")));
        assertThat(reasons("2099-01-01")).isEmpty();
    }

    @Test
    void restricted_data_are_kept_until_the_restriction_ends() {
        opened("kids");
        closed("2015-01-01");
        tell(new DataProtectionEvent.ProcessingRestricted(
                CASE, PARENT, RestrictionGround.LEGAL_CLAIM, day("2026-01-02")));
        assertThat(reasons("2099-01-01"))
                .containsOnly(Retention.Reason.RESTRICTED)
                .hasSize(4);

        tell(new DataProtectionEvent.RestrictionLifted(CASE, PARENT, day("2026-01-03")));
        assertThat(reasons("2099-01-01")).isEmpty();
    }

    @Test
    void an_appeal_keeps_everything_until_it_is_decided_or_turns_out_never_to_have_been() {
        opened("kids");
        closed("2015-01-01");
        tell(new AftermathEvent.AppealRegistered(CASE, null, day("2015-02-01"), Clocks.NONE));
        assertThat(reasons("2099-01-01")).containsOnly(Retention.Reason.APPEAL).hasSize(4);
        tell(new AftermathEvent.AppealDecided(CASE, AppealOutcome.ALLOWED, day("2015-06-01")));
        assertThat(reasons("2099-01-01")).isEmpty();

        RecordedEvent mistaken = tell(new AftermathEvent.AppealRegistered(CASE, null, day("2015-07-01"), Clocks.NONE));
        assertThat(reasons("2099-01-01")).isNotEmpty();
        tell(new CorrectionEvent.EntryStruckOut(
                CASE, mistaken.eventId(), CorrectionReason.WRONG_CASE, day("2015-07-02")));
        assertThat(reasons("2099-01-01")).isEmpty();
    }

    @Test
    void what_is_erased_already_is_not_spoken_of() {
        opened("kids");
        closed("2015-01-01");

        assertThat(new RetentionRule(Directories.demo(), day("2099-01-01"))
                        .of(life, EnumSet.of(RetentionClass.CONTACT, RetentionClass.SAFEGUARDING)))
                .extracting(Retention::data)
                .containsExactly(RetainedData.CONTACT);
    }

    @Test
    void for_every_day_of_closing_nothing_is_due_on_the_last_day_and_everything_on_the_next() {
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            life = CaseLife.NONE;
            opened("kids");
            LocalDate closed = day("2015-01-01").plusDays(random.nextInt(5_000));
            closed(closed.toString());
            for (Retention retention : on("2099-01-01")) {
                Retention.Due due = (Retention.Due) retention;
                LocalDate last = due.since().minusDays(1);
                assertThat(Period.between(closed, due.since()).toTotalMonths())
                        .isGreaterThanOrEqualTo(due.data().unlessAgreed().toTotalMonths());
                assertThat(dueSince(due.data(), last.toString())).isNull();
                assertThat(dueSince(due.data(), due.since().toString())).isEqualTo(due.since());
            }
        }
    }

    @Test
    void more_than_five_of_a_hundred_cases_never_go_at_once_unless_their_number_is_named() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            long all = 1 + random.nextInt(3_000);
            long going = random.nextLong(all + 1);
            boolean few = new BigDecimal(going)
                            .divide(new BigDecimal(all), MathContext.DECIMAL128)
                            .compareTo(new BigDecimal("0.05"))
                    <= 0;
            assertThat(RetentionBreaker.lets(going, all, null))
                    .as(going + " of " + all)
                    .isEqualTo(few);
            assertThat(RetentionBreaker.lets(going, all, going)).isTrue();
            assertThat(RetentionBreaker.lets(going, all, going + 1)).isFalse();
        }
    }

    private List<Retention> on(String day) {
        return new RetentionRule(Directories.demo(), day(day)).of(life, ALL);
    }

    private @Nullable LocalDate dueSince(RetainedData data, String day) {
        return on(day).stream()
                .filter(each -> each.data() == data)
                .flatMap(each -> each instanceof Retention.Due due ? Stream.of(due.since()) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private List<Retention.Reason> reasons(String day) {
        return on(day).stream()
                .flatMap(each -> each instanceof Retention.Kept kept ? Stream.of(kept.reason()) : Stream.empty())
                .toList();
    }

    private void opened(String provider) {
        tell(new IntakeEvent.CaseOpened(
                CASE,
                ServiceProcess.MEDIATION,
                ReferralSource.FAMILY,
                Channel.TELEPHONE,
                null,
                null,
                MANCHESTER,
                "Manchester",
                null,
                null,
                day("2015-01-01")));
        tell(new IntakeEvent.ProviderAllocated(
                CASE,
                new OrganisationId(provider),
                "a provider",
                new OrganisationId(provider),
                "a provider",
                Employer.INDEPENDENT,
                day("2015-01-01")));
    }

    private void closed(String on) {
        tell(new AftermathEvent.CaseClosed(CASE, ClosureReason.COMPLETED, day(on), Clocks.NONE));
    }

    private static Clocks running(String clock, String dueOn) {
        return new Clocks(
                List.of(new RunningClock(
                        clock,
                        new StatutoryDate(
                                Rule.values()[0],
                                day(dueOn),
                                null,
                                false,
                                DutyHolder.FAMILY,
                                Trigger.AGREEMENT,
                                day("2025-03-01"),
                                "a citation",
                                "an explanation",
                                "an edition"))),
                List.of(),
                List.of());
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent recorded = journal.record(new UUID(1, journal.all().size()), Journal.by("COORDINATOR"), event);
        life = life.apply(recorded);
        return recorded;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
