package org.mediationledger.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant START = Instant.parse("2025-09-21T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456789Z");

    private final SettableClock clock = SettableClock.standingAt(START, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void it_stands_in_utc_until_it_is_put_forward() {
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        clock.set(START.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
        assertThat(clock.millis()).isEqualTo(START.plusSeconds(5).toEpochMilli());
    }

    @Test
    void it_shows_whole_milliseconds() {
        clock.set(START.plusNanos(1_999_999));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
        assertThat(SettableClock.standingAt(NOW, Clock.systemUTC()).instant())
                .isEqualTo(Instant.parse("2026-11-21T10:00:00.123Z"));
        clock.release();
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-21T10:00:00.123Z"));
    }

    @Test
    void it_is_never_put_back() {
        clock.set(START.plusMillis(1));
        assertThatThrownBy(() -> clock.set(START)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
        clock.set(START.plusMillis(1));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
    }

    @Test
    void it_goes_with_the_system_once_released_and_can_be_set_no_more() {
        AtomicLong millis = new AtomicLong(NOW.toEpochMilli());
        SettableClock running = SettableClock.standingAt(START, ticking(millis));
        running.release();
        assertThat(running.millis()).isEqualTo(millis.get());
        millis.addAndGet(7);
        assertThat(running.millis()).isEqualTo(millis.get());
        assertThatThrownBy(() -> running.set(NOW.plus(Duration.ofDays(1)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_waits_where_the_system_is_behind() {
        AtomicLong millis = new AtomicLong(START.toEpochMilli());
        SettableClock ahead = SettableClock.standingAt(START.plusMillis(10), ticking(millis));
        ahead.release();
        List<Long> shown = IntStream.range(0, 15)
                .mapToObj(tick -> {
                    millis.incrementAndGet();
                    return ahead.millis() - START.toEpochMilli();
                })
                .toList();
        assertThat(shown).containsExactly(10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 11L, 12L, 13L, 14L, 15L);
        millis.set(START.toEpochMilli());
        assertThat(ahead.millis() - START.toEpochMilli()).isEqualTo(15);
    }

    @Test
    void it_is_the_same_clock_in_another_zone() {
        Clock london = clock.withZone(ZoneId.of("Europe/London"));
        clock.set(START.plusSeconds(9));
        assertThat(london.instant()).isEqualTo(START.plusSeconds(9));
        assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void no_thread_sees_it_go_back_while_others_put_it_forward() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                readers.add(threads.submit((Callable<Boolean>) () -> {
                    Instant last = clock.instant();
                    boolean forward = true;
                    for (int i = 0; i < 20_000; i++) {
                        Instant next = clock.instant();
                        forward &= !next.isBefore(last);
                        last = next;
                    }
                    return forward;
                }));
            }
            for (int i = 1; i <= 20_000; i++) {
                clock.set(START.plusMillis(i));
            }
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }
        assertThat(clock.instant()).isEqualTo(START.plusMillis(20_000));
    }

    private static Clock ticking(AtomicLong millis) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(millis.get());
            }
        };
    }
}
