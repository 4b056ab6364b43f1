package org.mediationledger.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mediationledger.command.api.BundleCommand;
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
        long position = history.getLast().position();
        return switch (deed) {
            case Deed.Bind d -> {
                try {
                    yield bundles.made(id, submission, ReleasedPapers.of(history), position, d.order());
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
            case Deed.ForgoBundle d -> bundles.forgone(id, submission, position, d.order());
            case Deed.SendBundle d -> List.of(bundles.sent(id, d.bundle(), d.request()));
        };
    }
}
