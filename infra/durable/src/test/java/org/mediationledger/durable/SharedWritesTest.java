package org.mediationledger.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first write holds its leader up until others wait, so that they form one group. */
@Timeout(60)
class SharedWritesTest {

    private final List<List<String>> written = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch leading = new CountDownLatch(1);
    private final CountDownLatch othersWait = new CountDownLatch(1);
    private final SharedWrites<String> writes = new SharedWrites<>("the file", this::write);

    private void write(List<String> group) throws IOException {
        if (group.contains("first")) {
            leading.countDown();
            awaitUninterruptibly(othersWait);
        }
        if (group.contains("too long")) {
            throw new IOException("no space left on device");
        }
        if (group.contains("broken")) {
            throw new IllegalStateException("broken");
        }
        written.add(List.copyOf(group));
    }

    @Test
    void all_who_wait_share_one_write_in_the_order_in_which_they_came() throws Exception {
        for (FutureTask<Void> each : asOneGroup("a", "b", "c")) {
            each.get();
        }
        assertThat(written).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void a_write_that_fails_fails_for_its_group_and_the_next_is_written() throws Exception {
        for (FutureTask<Void> each : asOneGroup("a", "too long", "c")) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(each::get)
                    .withCauseExactlyInstanceOf(NotWritten.class)
                    .withMessageContaining("no space left on device");
        }
        writes.add("later");
        assertThat(written).containsExactly(List.of("first"), List.of("later"));
    }

    @Test
    void whoever_breaks_down_while_writing_leaves_the_queue_in_order() throws Exception {
        assertThatExceptionOfType(NotWritten.class).isThrownBy(() -> writes.add("broken"));
        writes.add("later");
        assertThat(written).containsExactly(List.of("later"));
    }

    @Test
    void closing_waits_for_what_was_accepted_and_refuses_what_comes_later() throws Exception {
        List<FutureTask<Void>> group = asOneGroup("a", "b");
        writes.close();
        assertThat(written).containsExactly(List.of("first"), List.of("a", "b"));
        assertThatExceptionOfType(NotWritten.class).isThrownBy(() -> writes.add("late"));
        for (FutureTask<Void> each : group) {
            each.get();
        }
    }

    private List<FutureTask<Void>> asOneGroup(String... words) throws Exception {
        FutureTask<Void> leader = started("first").task();
        leading.await();
        List<FutureTask<Void>> group = new ArrayList<>();
        for (String word : words) {
            Started follower = started(word);
            while (follower.thread().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            group.add(follower.task());
        }
        othersWait.countDown();
        leader.get();
        return group;
    }

    private record Started(Thread thread, FutureTask<Void> task) {}

    private Started started(String word) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            writes.add(word);
            return null;
        });
        return new Started(Thread.ofPlatform().start(task), task);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
