package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;
import static org.mediationledger.command.cases.Foregone.pursued;
import static org.mediationledger.command.cases.Refused.refused;
import static org.mediationledger.command.example.Bundles.*;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;

/** What is refused about bundles. */
final class BundleRefusals {

    private BundleRefusals() {}

    static Stream<Refused> all() {
        CaseEvent begun = bundleBegun(bundle(1), "2026-10-20");
        CaseEvent made = bundleMade(bundle(1), "2026-10-21");
        CaseEvent stopped = bundleStopped(bundle(1), BundleStop.CANCELLED, "2026-10-21");
        return Stream.of(
                refused("a bundle twice", BUNDLE_ALREADY_BEGUN, null, pursued(begun), beginBundle(bundle(1))),
                refused(
                        "the two hundred and first bundle",
                        BUNDLES_TOO_MANY,
                        null,
                        pursued(twoHundred()),
                        beginBundle(bundle(1))),
                refused(
                        "a first bundle that follows another",
                        EARLIER_BUNDLE_WRONG,
                        "earlier",
                        pursued(begun, made),
                        beginBundle(bundle(2), BundleKind.CORE, bundle(1), 3)),
                refused(
                        "a supplement to nothing",
                        EARLIER_BUNDLE_WRONG,
                        "earlier",
                        pursued(begun, made),
                        beginBundle(bundle(2), BundleKind.SUPPLEMENT, null, 3)),
                refused(
                        "a supplement to what is only being made",
                        EARLIER_BUNDLE_WRONG,
                        "earlier",
                        pursued(begun),
                        beginBundle(bundle(2), BundleKind.SUPPLEMENT, bundle(1), 3)),
                refused(
                        "a re-issue of what was never made",
                        EARLIER_BUNDLE_WRONG,
                        "earlier",
                        pursued(begun, stopped),
                        beginBundle(bundle(2), BundleKind.REISSUE, bundle(1), 3)),
                refused(
                        "a position before the first",
                        POSITION_OUT_OF_RANGE,
                        "asAt",
                        pursued(),
                        beginBundle(bundle(1), BundleKind.CORE, null, -1)),
                refused(
                        "a bundle made that nobody asked for",
                        BUNDLE_NOT_FOUND,
                        "bundle",
                        pursued(),
                        recordBundleMade(bundle(1))),
                refused(
                        "a bundle without a page",
                        PAGES_OUT_OF_RANGE,
                        "pages",
                        pursued(begun),
                        recordBundleMade(bundle(1), 0)),
                refused("a bundle made twice", BUNDLE_ENDED, null, pursued(begun, made), recordBundleMade(bundle(1))),
                refused(
                        "a bundle made that was cancelled",
                        BUNDLE_ENDED,
                        null,
                        pursued(begun, stopped),
                        recordBundleMade(bundle(1))),
                refused(
                        "a bundle cancelled that was made",
                        BUNDLE_ENDED,
                        null,
                        pursued(begun, made),
                        stopBundle(bundle(1), BundleStop.CANCELLED)),
                refused(
                        "a bundle made before it was asked for",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(begun),
                        recordBundleMade(bundle(1)).on("2026-10-19")),
                refused(
                        "a bundle sent that was never made",
                        BUNDLE_NOT_MADE,
                        null,
                        pursued(begun),
                        submitBundle(bundle(1), BundleSending.EMAIL)),
                refused(
                        "a bundle sent before it was made",
                        DATES_OUT_OF_ORDER,
                        "occurredOn",
                        pursued(begun, made),
                        submitBundle(bundle(1), BundleSending.EMAIL).on("2026-10-20")));
    }

    private static CaseEvent[] twoHundred() {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(number -> bundleBegun(bundle(1_000 + number), "2026-10-20"))
                .toArray(CaseEvent[]::new);
    }
}
