package org.mediationledger.launcher.cli;

import java.util.concurrent.locks.LockSupport;
import org.mediationledger.launcher.watch.QuerySideWatch;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.context.ConfigurableApplicationContext;

/** Shows how far the views are that are built from the events at start. */
final class Rebuilding {

    private static final long A_MOMENT = 50_000_000;

    private Rebuilding() {}

    /** Returns when no view is being built; at once in a process that has none. */
    static void show(ConfigurableApplicationContext ledger) {
        ledger.getBeanProvider(ViewProgress.class).ifAvailable(Rebuilding::show);
    }

    private static void show(ViewProgress views) {
        Progress bar = Progress.of("Building views from events");
        if (!anyRebuilding(views)) {
            return;
        }
        long head = views.of(QuerySideWatch.VIEWS.getFirst()).head();
        while (anyRebuilding(views)) {
            bar.at(applied(views), head * QuerySideWatch.VIEWS.size());
            LockSupport.parkNanos(A_MOMENT);
        }
        bar.done();
    }

    private static boolean anyRebuilding(ViewProgress views) {
        return QuerySideWatch.VIEWS.stream().map(views::of).anyMatch(Freshness::rebuilding);
    }

    private static long applied(ViewProgress views) {
        return QuerySideWatch.VIEWS.stream()
                .mapToLong(view -> Math.max(0, views.of(view).applied()))
                .sum();
    }
}
