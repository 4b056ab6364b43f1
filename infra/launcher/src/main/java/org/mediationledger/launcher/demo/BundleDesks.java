package org.mediationledger.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.web.bundle.BundlesAtOnce;
import org.mediationledger.web.desk.Submission;

/** The edge's maker of bundles. */
public record BundleDesks(BundlesAtOnce bundles) {

    /** @param history the case's, up to now */
    List<BundleCommand> commands(CaseId id, Submission submission, Deed.OfBundles deed, List<RecordedEvent> history) {
        return switch (deed) {
            case Deed.Bind d -> bind(id, submission, d, history);
            case Deed.ForgoBundle d ->
                bundles.forgone(id, submission, history.getLast().position(), d.order());
            case Deed.SendBundle d -> List.of(bundles.sent(id, d.bundle(), d.request()));
        };
    }

    /** What a load before made is what the case was told of, and stays. */
    private List<BundleCommand> bind(CaseId id, Submission submission, Deed.Bind deed, List<RecordedEvent> history) {
        long position = history.getLast().position();
        BundleEvent.BundleMade before = made(history, BundlesAtOnce.bundleOf(id, submission));
        if (before != null) {
            return bundles.told(id, submission, position, deed.order(), before.pages(), before.files());
        }
        try {
            return bundles.made(id, submission, ReleasedPapers.of(history), position, deed.order());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BundleEvent.@Nullable BundleMade made(List<RecordedEvent> history, BundleId bundle) {
        for (RecordedEvent recorded : history) {
            if (recorded.event() instanceof BundleEvent.BundleMade made
                    && made.bundle().equals(bundle)) {
                return made;
            }
        }
        return null;
    }
}
