package org.mediationledger.launcher.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailySweepTest {

    private final Hands clock = new Hands();
    private final Counted chore = new Counted();
    private final DailySweep sweep = new DailySweep(clock, List.of(chore));

    @Test
    void a_day_is_swept_once_however_often_it_is_looked_at() {
        for (int hour = 0; hour < 24; hour++) {
            clock.now = Instant.parse("2026-11-20T00:00:00Z").plusSeconds(hour * 3_600L);
            assertThat(sweep.sweep()).isTrue();
        }
        assertThat(chore.done).isEqualTo(1);
    }

    @Test
    void a_day_begins_at_midnight_in_london() {
        clock.now = Instant.parse("2026-06-30T22:59:59.999Z");
        sweep.sweep();
        clock.now = Instant.parse("2026-06-30T23:00:00Z");
        sweep.sweep();
        assertThat(chore.done).isEqualTo(2);
    }

    @Test
    void after_days_of_standstill_one_sweep_catches_up() {
        sweep.sweep();
        clock.now = clock.now.plusSeconds(9 * 86_400L);
        sweep.sweep();
        sweep.sweep();
        assertThat(chore.done).isEqualTo(2);
    }

    @Test
    void a_chore_that_leaves_something_is_tried_again_the_same_day() {
        chore.finishing = false;
        assertThat(sweep.sweep()).isFalse();
        chore.finishing = true;
        assertThat(sweep.sweep()).isTrue();
        assertThat(sweep.sweep()).isTrue();
        assertThat(chore.done).isEqualTo(2);
    }

    @Test
    void a_chore_that_fails_is_tried_again_the_same_day() {
        chore.failing = true;
        assertThatThrownBy(sweep::sweep).hasMessage("no view");
        chore.failing = false;
        assertThat(sweep.sweep()).isTrue();
        assertThat(chore.done).isEqualTo(2);
    }

    @Test
    void one_chore_that_is_not_finished_keeps_no_other_waiting() {
        Counted other = new Counted();
        chore.finishing = false;
        assertThat(new DailySweep(clock, List.of(chore, other)).sweep()).isFalse();
        assertThat(other.done).isEqualTo(1);
    }

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-20T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private static final class Counted implements Chore {

        private int done;
        private boolean finishing = true;
        private boolean failing;

        @Override
        public boolean finish() {
            done++;
            if (failing) {
                throw new IllegalStateException("no view");
            }
            return finishing;
        }
    }
}
