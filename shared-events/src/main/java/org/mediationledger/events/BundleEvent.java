package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;

/**
 * What becomes of bundles for the Tribunal (Practice Direction 1/2025). No event names a paper of one: its plan does, which
 * lies under the bundle's own key.
 */
public sealed interface BundleEvent extends CaseEvent {

    /** The bundle. */
    BundleId bundle();

    /**
     * Somebody asked for a bundle. It is made beside the events, so it may never be.
     *
     * @param earlier the bundle that it adds to or takes the place of; absent where it is the first
     * @param asAt the ledger's position up to which papers were looked at
     */
    record BundleBegun(
            CaseId caseId,
            BundleId bundle,
            BundleKind kind,
            @Nullable BundleId earlier,
            long asAt,
            LocalDate occurredOn)
            implements BundleEvent {}

    /** It was made, and is kept. */
    record BundleMade(CaseId caseId, BundleId bundle, int pages, BundleFiles files, LocalDate occurredOn)
            implements BundleEvent {}

    /** It was not made. */
    record BundleStopped(CaseId caseId, BundleId bundle, BundleStop why, LocalDate occurredOn) implements BundleEvent {}

    /**
     * It was sent, to the Tribunal or a party.
     *
     * @param sentTo to whom, as the proof says
     * @param proof what proves it: the number of a receipt, the id of a message
     */
    record BundleSubmitted(
            CaseId caseId, BundleId bundle, BundleSending means, Sealed sentTo, Sealed proof, LocalDate occurredOn)
            implements BundleEvent {}
}
