package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.BUNDLES_TOO_MANY;
import static org.mediationledger.command.api.RefusalCode.BUNDLE_ALREADY_BEGUN;
import static org.mediationledger.command.api.RefusalCode.BUNDLE_ENDED;
import static org.mediationledger.command.api.RefusalCode.BUNDLE_NOT_FOUND;
import static org.mediationledger.command.api.RefusalCode.BUNDLE_NOT_MADE;
import static org.mediationledger.command.api.RefusalCode.EARLIER_BUNDLE_WRONG;
import static org.mediationledger.command.api.RefusalCode.PAGES_OUT_OF_RANGE;
import static org.mediationledger.command.api.RefusalCode.POSITION_OUT_OF_RANGE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.ids.BundleId;
import org.mediationledger.terms.BundleKind;

/** Bundles for the Tribunal: asked for, made or not, sent. What may go into one is no rule here: that is what was released. */
final class BundleRules {

    private static final int MOST_BUNDLES = 200;

    private BundleRules() {}

    static List<Draft> decide(Asked asked, BundleCommand command) {
        return switch (command) {
            case BundleCommand.BeginBundle c -> begin(asked, c);
            case BundleCommand.RecordBundleMade c -> made(asked, c);
            case BundleCommand.StopBundle c -> stop(asked, c);
            case BundleCommand.SubmitBundle c -> submit(asked, c);
        };
    }

    private static List<Draft> begin(Asked asked, BundleCommand.BeginBundle command) {
        BundlesState bundles = asked.facts().bundles();
        Require.that(!bundles.asked().containsKey(command.bundle()), BUNDLE_ALREADY_BEGUN, "The bundle is on record.");
        Require.that(
                bundles.asked().size() < MOST_BUNDLES,
                BUNDLES_TOO_MANY,
                "A case takes " + MOST_BUNDLES + " bundles, those counted that were not made.");
        Require.that(
                followsRightly(bundles, command.kind(), command.earlier()),
                EARLIER_BUNDLE_WRONG,
                "earlier",
                "A supplement and a re-issue name the bundle before them, which was made; a first bundle names none.");
        Require.that(command.asAt() >= 0, POSITION_OUT_OF_RANGE, "asAt", "A position is 0 or more.");
        return List.of(Draft.plain(new BundleEvent.BundleBegun(
                command.caseId(), command.bundle(), command.kind(), command.earlier(), command.asAt(), asked.on())));
    }

    private static boolean followsRightly(BundlesState bundles, BundleKind kind, @Nullable BundleId earlier) {
        return switch (kind) {
            case CORE -> earlier == null;
            case SUPPLEMENT, REISSUE -> earlier != null && bundles.isMade(earlier);
        };
    }

    private static List<Draft> made(Asked asked, BundleCommand.RecordBundleMade command) {
        requireUnderWay(asked, command);
        Require.that(command.pages() >= 1, PAGES_OUT_OF_RANGE, "pages", "A bundle has at least 1 page.");
        return List.of(Draft.plain(new BundleEvent.BundleMade(
                command.caseId(), command.bundle(), command.pages(), command.files(), asked.on())));
    }

    private static List<Draft> stop(Asked asked, BundleCommand.StopBundle command) {
        requireUnderWay(asked, command);
        return List.of(Draft.plain(
                new BundleEvent.BundleStopped(command.caseId(), command.bundle(), command.why(), asked.on())));
    }

    private static List<Draft> submit(Asked asked, BundleCommand.SubmitBundle command) {
        BundlesState.Asked bundle = known(asked, command);
        Require.that(
                bundle.stage() == BundlesState.Stage.MADE, BUNDLE_NOT_MADE, "Only a bundle that was made is sent.");
        Require.inOrder(bundle.since(), asked.on(), "occurredOn", "The bundle was made after that day.");
        return List.of(Draft.plain(new BundleEvent.BundleSubmitted(
                command.caseId(), command.bundle(), command.means(), command.sentTo(), command.proof(), asked.on())));
    }

    private static void requireUnderWay(Asked asked, BundleCommand command) {
        BundlesState.Asked bundle = known(asked, command);
        Require.that(
                bundle.stage() == BundlesState.Stage.BEGUN,
                BUNDLE_ENDED,
                "The bundle was made already, or is not going to be.");
        Require.inOrder(bundle.since(), asked.on(), "occurredOn", "The bundle was asked for after that day.");
    }

    private static BundlesState.Asked known(Asked asked, BundleCommand command) {
        BundlesState.Asked found = asked.facts().bundles().asked().get(command.bundle());
        if (found == null) {
            throw CommandRefused.because(BUNDLE_NOT_FOUND, "bundle", "The case has no such bundle.");
        }
        return found;
    }
}
