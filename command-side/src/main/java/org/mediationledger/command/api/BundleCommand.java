package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;

/** Commands about bundles for the Tribunal. What is said to be made is kept, and durable, before it is said. */
public sealed interface BundleCommand extends CaseCommand {

    /** The bundle. */
    BundleId bundle();

    /**
     * Says that a bundle is going to be made.
     *
     * @param earlier needed where it isn't the first: a bundle of the case that was made
     * @param asAt the position up to which papers are looked at, 0 or more
     */
    record BeginBundle(
            CaseId caseId,
            BundleId bundle,
            BundleKind kind,
            @Nullable BundleId earlier,
            long asAt,
            @Nullable LocalDate occurredOn)
            implements BundleCommand {}

    /** Says that it was made. */
    record RecordBundleMade(
            CaseId caseId,
            BundleId bundle,
            int pages,
            BundleFiles files,
            @Nullable LocalDate occurredOn) implements BundleCommand {}

    /** Says that it won't be made. */
    record StopBundle(
            CaseId caseId,
            BundleId bundle,
            BundleStop why,
            @Nullable LocalDate occurredOn) implements BundleCommand {}

    /** Records that it was sent; each sending of its own. */
    record SubmitBundle(
            CaseId caseId,
            BundleId bundle,
            BundleSending means,
            Sealed sentTo,
            Sealed proof,
            @Nullable LocalDate occurredOn)
            implements BundleCommand {}
}
