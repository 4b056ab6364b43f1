package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Ask;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.CorrectionReason;

/**
 * What a new edition of the calendar does to a case. The old edition is made up: its days are moved by hand, because this
 * build reckons under the newest alone. The notice was sent on 10 September 2026, so that the appeal runs out on Tuesday
 * 10 November.
 */
class RestatementTest {

    private static final String OLD = "england-2025.1+bank-holidays-2027";
    private static final LocalDate APPEAL = LocalDate.parse("2026-11-10");

    @Test
    void every_date_of_an_older_edition_is_stated_anew_in_one_event() {
        List<CaseEvent> past = past(adviceGiven("2026-09-20"), mediationDeclined("2026-11-09"));
        List<RunningClock> stated = stated(past, 0);

        CorrectionEvent.DatesRestated restated = restate(past, stated);

        assertThat(stated).hasSizeGreaterThan(2);
        assertThat(restated.corrects()).isNull();
        assertThat(restated.clocks().restated())
                .extracting(RestatedClock::clock)
                .containsExactlyElementsOf(
                        stated.stream().map(RunningClock::clock).toList());
        assertThat(restated.clocks().restated()).allSatisfy(clock -> {
            assertThat(clock.before().edition()).isEqualTo(OLD);
            assertThat(clock.now())
                    .isEqualTo(Objects.requireNonNull(clocks(past).get(clock.clock()))
                            .date());
        });
    }

    @Test
    void a_day_that_comes_earlier_counts_at_once() {
        StatutoryDate now = appealAfter(past(), 3);

        assertThat(now.dueOn()).isEqualTo(APPEAL);
        assertThat(now.targetOn()).isNull();
    }

    @Test
    void a_day_that_comes_later_is_said_beside_the_one_said_before_which_stays_the_one_to_aim_for() {
        StatutoryDate now = appealAfter(past(), -2);

        assertThat(now.dueOn()).isEqualTo(APPEAL);
        assertThat(now.targetOn()).isEqualTo(APPEAL.minusDays(2));
    }

    @Test
    void the_safe_appeal_date_never_gets_later_whatever_editions_follow_each_other() {
        List<CaseEvent> past = past();
        LocalDate safe = APPEAL.plusDays(9);
        for (int shift : new int[] {4, -3, 1, -6, -5, 0, 9, -1}) {
            past = and(past, restate(past, stated(past, shift)));
            LocalDate now = CalendarRules.safeDay(
                    Objects.requireNonNull(clocks(past).get("APPEAL")).date());
            assertThat(now).isBeforeOrEqualTo(APPEAL).isBeforeOrEqualTo(safe);
            safe = now;
        }
        assertThat(safe).isEqualTo(APPEAL.minusDays(6));
    }

    @Test
    void what_happens_later_in_the_case_keeps_the_day_to_aim_for() {
        List<CaseEvent> past = past();
        List<CaseEvent> after = and(past, restate(past, stated(past, -2)));

        assertThat(appeal(and(after, adviceGiven("2026-09-20"), mediationDeclined("2026-09-24")))
                        .targetOn())
                .isEqualTo(APPEAL.minusDays(2));
    }

    @Test
    void a_certificate_gives_a_time_of_its_own_of_which_nothing_was_said_before() {
        List<CaseEvent> past = past(adviceGiven("2026-09-20"), mediationDeclined("2026-11-09"));
        List<CaseEvent> after = and(
                past,
                restate(past, stated(past, -2)),
                certificateNoted(certificate(1), CertificateGround.C1, "2026-11-10"));

        StatutoryDate appeal = appeal(after);
        assertThat(appeal.runsFrom()).isEqualTo(LocalDate.parse("2026-11-10"));
        assertThat(appeal.targetOn()).isNull();
    }

    @Test
    void a_correction_of_another_entry_keeps_what_was_said() {
        List<CaseEvent> past = past(adviceGiven("2026-09-20"));
        List<CaseEvent> after = and(past, restate(past, stated(past, -2)));
        CaseState state = CaseState.of(after)
                .evolve(
                        uuid("correction"),
                        new CorrectionEvent.EntryStruckOut(
                                CASE, new UUID(0, 5), CorrectionReason.WRONG_CASE, LocalDate.parse("2026-11-20")));

        assertThat(Objects.requireNonNull(CaseClocks.of(state.facts()).get("APPEAL"))
                        .date()
                        .targetOn())
                .isEqualTo(APPEAL.minusDays(2));
    }

    @Test
    void a_date_that_stands_under_the_editions_in_force_is_not_stated_again() {
        List<RunningClock> current = clocks(past()).entrySet().stream()
                .map(clock -> new RunningClock(clock.getKey(), clock.getValue().date()))
                .toList();

        assertThat(Story.given(past()).when(restateDates(current)).refusal().code())
                .isEqualTo(RefusalCode.NOTHING_CHANGES);
        assertThat(Story.given(past()).when(restateDates(List.of())).refusal().code())
                .isEqualTo(RefusalCode.NOTHING_CHANGES);
    }

    @Test
    void a_clock_that_does_not_run_is_left_alone() {
        List<CaseEvent> past = past(adviserContacted("2026-09-20"));
        CorrectionEvent.DatesRestated restated = restate(past, stated(past(), -2));

        assertThat(restated.clocks().restated())
                .extracting(RestatedClock::clock)
                .containsExactly("APPEAL");
    }

    @Test
    void the_ledger_alone_restates_and_a_repeat_appends_nothing() {
        try (Ledger ledger = Ledger.on("2026-11-02")) {
            ledger.accepts(
                    openCase().with(recordDecision().sentOn("2026-09-10")).now());
            Ask ask = restateDates(stated(past(), -2));
            Request own = Request.of("england-2026").as(Role.LEDGER, null);

            assertThat(ledger.refuses(ask).code()).isEqualTo(RefusalCode.ROLE_NOT_PERMITTED);
            assertThat(ledger.refuses(recordContact(), own).code()).isEqualTo(RefusalCode.ROLE_NOT_PERMITTED);
            long version = ledger.accepts(ask, own).version();
            int events = ledger.events().size();
            assertThat(ledger.accepts(ask, own).version()).isEqualTo(version);
            assertThat(ledger.events()).hasSize(events);
            assertThat(ledger.refuses(
                                    ask,
                                    Request.of("another").as(Role.LEDGER, null).knowing(version - 1))
                            .code())
                    .isEqualTo(RefusalCode.VERSION_STALE);
        }
    }

    private static List<CaseEvent> past(CaseEvent... then) {
        return and(and(caseOpened("2026-09-14"), decisionNotified("2026-09-10")), then);
    }

    private static List<CaseEvent> and(List<CaseEvent> before, CaseEvent... then) {
        List<CaseEvent> all = new ArrayList<>(before);
        all.addAll(List.of(then));
        return all;
    }

    private static StatutoryDate appealAfter(List<CaseEvent> past, int shift) {
        CorrectionEvent.DatesRestated restated = restate(past, stated(past, shift));
        StatutoryDate now = restated.clocks().restated().stream()
                .filter(clock -> clock.clock().equals("APPEAL"))
                .findFirst()
                .orElseThrow()
                .now();
        assertThat(appeal(and(past, restated))).as("as the case goes on").isEqualTo(now);
        return now;
    }

    private static StatutoryDate appeal(List<CaseEvent> past) {
        return Objects.requireNonNull(clocks(past).get("APPEAL")).date();
    }

    private static Map<String, ClockStanding> clocks(List<CaseEvent> past) {
        return CaseClocks.of(CaseState.of(past).facts());
    }

    /** The dates that run, as an older edition would have stated them: so many days off, without a day to aim for. */
    private static List<RunningClock> stated(List<CaseEvent> past, int shift) {
        return clocks(past).entrySet().stream()
                .filter(clock -> clock.getValue().running())
                .map(clock ->
                        new RunningClock(clock.getKey(), older(clock.getValue().date(), shift)))
                .toList();
    }

    private static StatutoryDate older(StatutoryDate date, int shift) {
        return new StatutoryDate(
                date.rule(),
                date.dueOn().plusDays(shift),
                null,
                date.conditional(),
                date.owedBy(),
                date.trigger(),
                date.runsFrom(),
                date.citation(),
                date.explanation(),
                OLD);
    }

    private static CorrectionEvent.DatesRestated restate(List<CaseEvent> past, List<RunningClock> stated) {
        List<CaseEvent> events =
                Story.given(past).when(restateDates(stated)).decided().events();
        assertThat(events).hasSize(1);
        return (CorrectionEvent.DatesRestated) events.getFirst();
    }
}
