package org.mediationledger.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Waiting for a view. */
final class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals();

    @Test
    void who_waits_looks_again_when_something_was_written() throws Exception {
        AtomicInteger version = new AtomicInteger();
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> arrivals.await(
                () -> {
                    int seen = version.get();
                    looked.countDown();
                    return seen;
                },
                seen -> seen != null && seen >= 2,
                Duration.ofMinutes(1)));
        looked.await();
        version.set(1);
        arrivals.announce();
        version.set(2);
        arrivals.announce();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void what_is_enough_already_is_not_waited_for() {
        AtomicInteger reads = new AtomicInteger();
        assertThat(arrivals.await(reads::incrementAndGet, seen -> true, Duration.ofDays(1)))
                .isEqualTo(1);
    }

    @Test
    void who_has_waited_long_enough_gets_what_there_is() {
        assertThat(arrivals.await(() -> "old", seen -> false, Duration.ofMillis(5)))
                .isEqualTo("old");
    }
}
