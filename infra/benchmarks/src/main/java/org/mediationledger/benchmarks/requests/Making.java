package org.mediationledger.benchmarks.requests;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Has one bundle after another made of a case, until it is closed: there is always one in the making, or about to be. */
final class Making implements AutoCloseable {

    private static final String ORDER = "{\"appeal\": {\"types\": [\"SECTIONS_B_AND_F\"]}, \"rules\": [{}]}";
    private static final long BETWEEN_LOOKS = 20_000_000;

    private final Demo demo;
    private final String bundles;
    private final Thread thread = new Thread(this::makeAll, "bundles");
    private volatile boolean wanted = true;
    private volatile int made;
    private volatile @Nullable RuntimeException failure;

    private Making(Demo demo, String kase) {
        this.demo = demo;
        this.bundles = kase + "/bundles";
    }

    static Making begin(Demo demo, String kase) {
        Making making = new Making(demo, kase);
        making.thread.start();
        return making;
    }

    /** How many were made so far. */
    int made() {
        return made;
    }

    private void makeAll() {
        try {
            goOn();
        } catch (RuntimeException failed) {
            failure = failed;
        }
    }

    private void goOn() {
        String next = ordered();
        while (wanted) {
            String now = next;
            next = ordered();
            await(now);
        }
        await(next);
    }

    private String ordered() {
        return bundles + "/" + Demo.id(demo.post("preparer", bundles, ORDER));
    }

    private void await(String bundle) {
        String state = Demo.field(demo.get("preparer", bundle), "state");
        while (!state.equals("MADE")) {
            if (!state.equals("QUEUED") && !state.equals("LOOKING") && !state.equals("WRITING")) {
                throw new IllegalStateException("a bundle was not made: " + state);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
            state = Demo.field(demo.get("preparer", bundle), "state");
        }
        made++;
    }

    /**
     * Returns when none is in the making any more.
     *
     * @throws IllegalStateException when they stopped before: there was nothing to be beside
     */
    @Override
    public void close() {
        wanted = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException("no more bundles were made", failure);
        }
    }
}
