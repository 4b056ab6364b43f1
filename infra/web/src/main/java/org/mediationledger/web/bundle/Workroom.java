package org.mediationledger.web.bundle;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where bundles are made, one at a time, so that requests have the rest of the machine; a few wait, more are turned away. */
@Component
final class Workroom implements DisposableBean {

    private static final int WAITING = 20;
    private static final int PATIENCE_SECONDS = 60;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Workroom::named);

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "bundles");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws RequestRejected where too many wait already */
    void requireRoom() {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw RequestRejected.because(Fault.UNAVAILABLE);
        }
    }

    /** @throws RequestRejected where too many wait already */
    void later(Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException full) {
            throw RequestRejected.because(Fault.UNAVAILABLE);
        }
    }

    /** Has something worked out, and waits for it; a minute at most. */
    <T> T now(Callable<T> work) {
        Future<T> coming;
        try {
            coming = worker.submit(work);
        } catch (RejectedExecutionException full) {
            throw RequestRejected.because(Fault.UNAVAILABLE);
        }
        try {
            return coming.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RequestRejected rejected
                    ? rejected
                    : new IllegalStateException("a bundle could not be worked out", failed.getCause());
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
