package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.restateDates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.events.RunningClock;
import org.mediationledger.statute.StatutoryDate;

/**
 * A new calendar comes into cases that nobody thought of, drawn by seed. The edition before is made up: the dates that stand
 * are moved by some days, as if they had been stated so.
 */
class NewCalendarInHistoriesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1_400;

    @Test
    void no_date_that_was_stated_gets_later_by_a_new_calendar_nor_by_what_follows() {
        int restated = 0;
        for (int seed = 0; seed < 150; seed++) {
            restated += new Life(seed).run();
        }
        assertThat(restated).as("dates that were stated anew").isGreaterThan(50);
    }

    /** A case's life before and after the new calendar. */
    private static final class Life {

        private final int seed;
        private final Random random;
        private final Chronicle chronicle = new Chronicle();
        private final Ledger.Replay replay = new Ledger.Replay();
        private final Map<String, StatutoryDate> stated = new HashMap<>();
        private LocalDate today;

        private Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.today = FIRST_DAY.plusDays(random.nextInt(DAYS));
        }

        /** How many dates were stated anew. */
        private int run() {
            while (chronicle.recorded().isEmpty()) {
                ask(new AnyCommand(random, chronicle, today).opening());
            }
            live(60);
            Map<String, StatutoryDate> before = underAnOlderEdition();
            if (ask(restateDates(running(before)).command())) {
                stated.putAll(before);
            }
            nothingLater();
            live(60);
            return stated.size();
        }

        private Map<String, StatutoryDate> underAnOlderEdition() {
            Map<String, StatutoryDate> older = new HashMap<>();
            replay.running().forEach((clock, date) -> older.put(clock, moved(date, random.nextInt(11) - 5)));
            return older;
        }

        private static List<RunningClock> running(Map<String, StatutoryDate> dates) {
            List<RunningClock> clocks = new ArrayList<>();
            dates.forEach((clock, date) -> clocks.add(new RunningClock(clock, date)));
            return clocks;
        }

        private void live(int asks) {
            for (int i = 0; i < asks; i++) {
                today = today.plusDays(random.nextInt(2));
                if (ask(new AnyCommand(random, chronicle, today).draw())) {
                    nothingLater();
                }
            }
        }

        private boolean ask(CaseCommand command) {
            Decided decided;
            try {
                decided = chronicle.decide(command, today);
            } catch (CommandRefused refused) {
                return false;
            }
            decided.events().forEach(event -> replay.see(ClockChanges.carriedBy((Record) event)));
            replay.see(decided.childClocks());
            chronicle.record(decided);
            return true;
        }

        /** As long as a date runs from the same day, the safe day is none that comes after the one told before. */
        private void nothingLater() {
            stated.forEach((clock, told) -> {
                StatutoryDate now = replay.running().get(clock);
                if (now != null && now.runsFrom().equals(told.runsFrom())) {
                    assertThat(safe(now))
                            .as("seed %d, %s, %s", seed, today, clock)
                            .isBeforeOrEqualTo(safe(told));
                }
            });
        }

        private static LocalDate safe(StatutoryDate date) {
            LocalDate target = date.targetOn();
            return target == null || target.isAfter(date.dueOn()) ? date.dueOn() : target;
        }

        private static StatutoryDate moved(StatutoryDate date, int days) {
            return new StatutoryDate(
                    date.rule(),
                    date.dueOn().plusDays(days),
                    moved(date.targetOn(), days),
                    date.conditional(),
                    date.owedBy(),
                    date.trigger(),
                    date.runsFrom(),
                    date.citation(),
                    date.explanation(),
                    "an edition before");
        }

        private static @Nullable LocalDate moved(@Nullable LocalDate day, int days) {
            return day == null ? null : day.plusDays(days);
        }
    }
}
