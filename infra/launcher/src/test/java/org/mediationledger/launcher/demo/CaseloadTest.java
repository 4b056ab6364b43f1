package org.mediationledger.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.launcher.demo.story.Actors;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.WorkingDays;

class CaseloadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "1, 2026-11-23",
        "2, 2026-11-21",
        "7, 2026-11-22",
        "59, 2027-01-02",
        "60, 2026-11-23",
        "60, 2027-03-30",
        "200, 2026-09-01"
    })
    void no_command_is_refused_however_many_cases_and_whatever_the_day(int cases, LocalDate today) {
        assertNoneRefused(cases, today, cases);
    }

    @Test
    @Tag("long")
    void no_command_is_refused_whatever_falls_to_each_case() {
        for (long seed = 0; seed < 10; seed++) {
            assertNoneRefused(200, TODAY.plusDays(seed), seed);
        }
    }

    private static void assertNoneRefused(int cases, LocalDate today, long seed) {
        try (DemoLedger ledger = DemoLedger.before(today)) {
            Caseload.Summary summary = ledger.caseload(today, seed).load(cases, DemoLedger.UNSEEN);
            assertThat(summary.cases()).isEqualTo(cases);
            assertThat(new Loaded(ledger.events()).casesWith(IntakeEvent.CaseOpened.class))
                    .hasSize(cases)
                    .contains(summary.toOpen(), summary.ofFamily());
        }
    }

    @Test
    void there_is_no_caseload_without_cases() {
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            assertThatThrownBy(() -> ledger.caseload(TODAY).load(0, DemoLedger.UNSEEN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void time_goes_forward_with_the_positions_and_everything_has_happened() {
        List<RecordedEvent> events = load(200).recorded();
        Instant last = Caseload.startBefore(TODAY);
        for (RecordedEvent event : events) {
            assertThat(event.recordedAt()).isAfterOrEqualTo(last);
            assertThat(event.event().occurredOn()).isBeforeOrEqualTo(event.recordedOn());
            last = event.recordedAt();
        }
        assertThat(events.getLast().recordedOn()).isBefore(TODAY).isAfter(TODAY.minusDays(5));
        assertThat(events.getFirst().recordedOn()).isBefore(TODAY.minusMonths(13));
    }

    @Test
    void work_is_done_in_office_hours_of_working_days() {
        assertThat(load(60).recorded()).allSatisfy(event -> {
            ZonedDateTime at = event.recordedAt().atZone(RecordedEvent.LONDON);
            assertThat(WorkingDays.england().isWorkingDay(at.toLocalDate())).isTrue();
            assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 30));
        });
    }

    @Test
    void the_case_to_open_first_is_open_with_several_meetings_and_seen_by_all_on_tour() {
        for (int cases : new int[] {1, 60}) {
            try (DemoLedger ledger = DemoLedger.before(TODAY)) {
                Caseload.Summary summary = ledger.caseload(TODAY).load(cases, DemoLedger.UNSEEN);
                Loaded first = new Loaded(ledger.events().stream()
                        .filter(event -> event.event().caseId().equals(summary.toOpen()))
                        .toList());
                assertThat(first.all(MeetingEvent.MeetingArranged.class)).hasSize(3);
                assertThat(first.all(MeetingEvent.MeetingCancelled.class)).hasSize(1);
                assertThat(first.all(MeetingEvent.MeetingMoved.class)).hasSize(1);
                assertThat(first.all(MeetingEvent.MeetingHeld.class)).hasSize(1);
                assertThat(first.running())
                        .extracting(StatutoryDate::rule)
                        .contains(Rule.APPEAL, Rule.MEETING_NOTICE, Rule.NON_APPEALABLE_ACTION);
                assertThat(first.scopes()).singleElement().satisfies(scope -> {
                    assertThat(scope.provider()).isEqualTo(Actors.PROVIDER.value());
                    assertThat(scope.localAuthority()).isEqualTo(Actors.AUTHORITY.value());
                    assertThat(scope.commissionerInvolved()).isTrue();
                    assertThat(scope.granted()).contains(Actors.FAMILY, Actors.REPRESENTATIVE);
                });
                assertThat(new Loaded(ledger.events())
                                .all(AccessEvent.AccessGranted.class)
                                .filter(granted -> granted.account().equals(Actors.FAMILY))
                                .map(AccessEvent.AccessGranted::caseId))
                        .contains(summary.ofFamily());
            }
        }
    }

    @Test
    void the_same_load_is_the_same_again() {
        assertThat(Normalised.of(load(60).recorded())).isEqualTo(Normalised.of(load(60).recorded()));
        assertThat(Normalised.of(load(60).recorded())).isNotEqualTo(Normalised.of(load(61).recorded()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_load_that_was_cut_off_is_finished_by_the_same_load(boolean clockAtTheLastEvent) {
        List<String> whole = Normalised.of(load(7).recorded());
        Random random = new Random(7);
        for (int attempt = 0; attempt < 6; attempt++) {
            int after = 1 + random.nextInt(100);
            try (DemoLedger cut = DemoLedger.before(TODAY)) {
                cut.watch(new KillAfter(after));
                assertThatThrownBy(() -> cut.caseload(TODAY).load(7, DemoLedger.UNSEEN))
                        .hasRootCauseInstanceOf(KillAfter.Killed.class);
                Instant start = clockAtTheLastEvent ? cut.events().getLast().recordedAt() : Caseload.startBefore(TODAY);
                try (DemoLedger again = cut.restartedAt(start)) {
                    again.caseload(TODAY).load(7, DemoLedger.UNSEEN);
                    assertThat(Normalised.of(again.events())).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void a_load_repeated_after_its_end_appends_nothing_and_answers_the_same() {
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            Caseload caseload = ledger.caseload(TODAY);
            Caseload.Summary first = caseload.load(60, DemoLedger.UNSEEN);
            List<RecordedEvent> events = ledger.events();
            ledger.clock().release();
            assertThat(caseload.load(60, DemoLedger.UNSEEN)).isEqualTo(first);
            assertThat(ledger.events()).isEqualTo(events);
        }
    }

    @Test
    void a_ledger_that_holds_other_cases_is_left_alone() {
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            ledger.caseload(TODAY).load(2, DemoLedger.UNSEEN);
            List<RecordedEvent> events = ledger.events();
            assertThatThrownBy(() -> ledger.caseload(TODAY).load(3, DemoLedger.UNSEEN))
                    .isInstanceOf(CaseloadFailed.class)
                    .hasMessageContaining("other");
            assertThatThrownBy(() -> ledger.caseload(TODAY.plusDays(1)).load(2, DemoLedger.UNSEEN))
                    .isInstanceOf(CaseloadFailed.class);
            assertThat(ledger.events()).isEqualTo(events);
        }
    }

    @Test
    void a_refusal_names_case_step_and_code() {
        try (DemoLedger ledger = DemoLedger.withoutProviders(TODAY)) {
            assertThatThrownBy(() -> ledger.caseload(TODAY).load(7, DemoLedger.UNSEEN))
                    .isInstanceOf(CaseloadFailed.class)
                    .hasMessageMatching(".* case \\d, step 1 \\(Open, [A-Z_]+, .*\\): [A-Z]+_UNKNOWN \\(.*\\): .*");
        }
    }

    @Test
    void progress_runs_from_nothing_to_all() {
        List<Long> done = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            ledger.caseload(TODAY).load(2, (now, of) -> {
                done.add(now);
                all.add(of);
            });
        }
        assertThat(all.stream().distinct()).hasSize(1);
        assertThat(done).isSorted().doesNotHaveDuplicates().startsWith(0L).endsWith(all.getFirst());
    }

    private static Loaded load(int cases) {
        try (DemoLedger ledger = DemoLedger.before(TODAY)) {
            ledger.caseload(TODAY).load(cases, DemoLedger.UNSEEN);
            return new Loaded(ledger.events());
        }
    }
}
