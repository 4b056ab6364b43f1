package org.mediationledger.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** How long each of many calls took. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] nanos;

    private Latencies(long[] sorted) {
        this.nanos = sorted;
    }

    /**
     * Calls from several threads at once, each as soon as its call before has returned.
     *
     * @param call what is timed; it is given numbers, each once
     * @param warmUp how many calls of each thread are not counted
     * @param counted how many of each are
     */
    static Latencies of(int threads, int warmUp, int counted, LongConsumer call) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<long[]>> callers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                callers.add(() -> timed(thread, threads, warmUp, counted, call));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> some : pool.invokeAll(callers)) {
                all = LongStream.concat(all, Arrays.stream(some.get()));
            }
            return new Latencies(all.sorted().toArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call failed", failed);
        }
    }

    private static long[] timed(int thread, int threads, int warmUp, int counted, LongConsumer call) {
        long[] took = new long[counted];
        for (int turn = 0; turn < warmUp + counted; turn++) {
            long number = (long) turn * threads + thread;
            long start = System.nanoTime();
            call.accept(number);
            long end = System.nanoTime();
            if (turn >= warmUp) {
                took[turn - warmUp] = end - start;
            }
        }
        return took;
    }

    /** The time in milliseconds that so much of all calls did not exceed: 0.99 for all but one in a hundred. */
    double millis(double share) {
        return nanos[(int) Math.ceil(share * nanos.length) - 1] / NANOS_PER_MILLI;
    }
}
