package org.mediationledger.query.worklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of the work of its case. */
record WorkFold(Directory directory) implements ViewFold<WorkEntry> {

    @Override
    public WorkEntry apply(@Nullable WorkEntry before, RecordedEvent recorded) {
        WorkEntry entry = before == null ? WorkEntry.NONE : before;
        Lettings lettings = entry.lettings().apply(recorded.event());
        WorkEntry told = new WorkEntry(
                provider(entry.provider(), recorded.event()),
                recorded.event() instanceof IntakeEvent.CaseOpened e ? e.localAuthority() : entry.authority(),
                happenings(entry.happenings(), recorded),
                running(entry.running(), StampedClocks.of(recorded.event())),
                entry.plan().apply(recorded),
                lettings,
                lettings.firstEnd(),
                entry.items());
        return told.equals(entry)
                ? entry
                : told.with(Work.of(recorded.event().caseId(), told, Terms.of(told, directory)));
    }

    private static @Nullable OrganisationId provider(@Nullable OrganisationId before, LedgerEvent event) {
        return switch (event) {
            case IntakeEvent.ProviderAllocated e -> e.provider();
            case BodyEvent.ProviderReallocated e -> e.provider();
            case LedgerEvent e -> before;
        };
    }

    private static Happenings happenings(Happenings before, RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        if (event instanceof BodyEvent.ProviderReallocated) {
            return before.handedOver();
        }
        if (event instanceof CorrectionEvent correction) {
            return corrected(before, correction);
        }
        Happenings after = before;
        for (Happening happening : Happened.of(recorded)) {
            after = after.and(happening);
        }
        return after;
    }

    private static Happenings corrected(Happenings before, CorrectionEvent correction) {
        return switch (correction) {
            case CorrectionEvent.DateCorrected e -> before.redated(e.corrects(), e.now());
            case CorrectionEvent.EntryStruckOut e -> before.without(e.corrects());
            case CorrectionEvent.DecisionCorrected e -> before;
            case CorrectionEvent.DatesRestated e -> before;
        };
    }

    private static List<RunningClock> running(List<RunningClock> before, Clocks clocks) {
        if (clocks.isEmpty()) {
            return before;
        }
        List<RunningClock> runs = new ArrayList<>(before);
        clocks.restated()
                .forEach(moved -> runs.replaceAll(
                        run -> run.clock().equals(moved.clock()) ? new RunningClock(moved.clock(), moved.now()) : run));
        clocks.stopped().forEach(stopped -> runs.removeIf(run -> run.clock().equals(stopped.clock())));
        clocks.started().forEach(started -> {
            runs.removeIf(run -> run.clock().equals(started.clock()));
            runs.add(started);
        });
        return List.copyOf(runs);
    }
}
