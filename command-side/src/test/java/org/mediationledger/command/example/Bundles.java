package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.sealed;
import static org.mediationledger.command.example.Names.uuid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.BundleCommand;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;

/** Bundles for the Tribunal, and what is asked and became of them. */
public final class Bundles {

    private static final BundleFiles FILES = new BundleFiles(
            new BlobId(uuid("bundle pdf")),
            new BlobId(uuid("bundle plan")),
            null,
            new BlobId(uuid("bundle pack")),
            sealed("digest"),
            sealed("plan digest"));

    private static final int PAGES = 96;
    private static final long AS_AT = 12;

    private Bundles() {}

    public static BundleId bundle(int number) {
        return new BundleId(uuid("bundle " + number));
    }

    public static Ask beginBundle(BundleId bundle) {
        return beginBundle(bundle, BundleKind.CORE, null, AS_AT);
    }

    public static Ask beginBundle(BundleId bundle, BundleKind kind, @Nullable BundleId earlier, long asAt) {
        return Ask.of(on -> new BundleCommand.BeginBundle(CASE, bundle, kind, earlier, asAt, on));
    }

    public static Ask recordBundleMade(BundleId bundle) {
        return recordBundleMade(bundle, PAGES);
    }

    public static Ask recordBundleMade(BundleId bundle, int pages) {
        return Ask.of(on -> new BundleCommand.RecordBundleMade(CASE, bundle, pages, FILES, on));
    }

    public static Ask stopBundle(BundleId bundle, BundleStop why) {
        return Ask.of(on -> new BundleCommand.StopBundle(CASE, bundle, why, on));
    }

    public static Ask submitBundle(BundleId bundle, BundleSending means) {
        return Ask.of(
                on -> new BundleCommand.SubmitBundle(CASE, bundle, means, sealed("sent to"), sealed("proof"), on));
    }

    public static CaseEvent bundleBegun(BundleId bundle, String on) {
        return bundleBegun(bundle, BundleKind.CORE, null, on);
    }

    public static CaseEvent bundleBegun(BundleId bundle, BundleKind kind, @Nullable BundleId earlier, String on) {
        return new BundleEvent.BundleBegun(CASE, bundle, kind, earlier, AS_AT, LocalDate.parse(on));
    }

    public static CaseEvent bundleMade(BundleId bundle, String on) {
        return new BundleEvent.BundleMade(CASE, bundle, PAGES, FILES, LocalDate.parse(on));
    }

    public static CaseEvent bundleStopped(BundleId bundle, BundleStop why, String on) {
        return new BundleEvent.BundleStopped(CASE, bundle, why, LocalDate.parse(on));
    }

    public static CaseEvent bundleSubmitted(BundleId bundle, BundleSending means, String on) {
        return new BundleEvent.BundleSubmitted(
                CASE, bundle, means, sealed("sent to"), sealed("proof"), LocalDate.parse(on));
    }
}
