package org.mediationledger.query.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.BundleFiles;
import org.mediationledger.ids.BundleId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;

/**
 * A bundle that was asked for.
 *
 * @param earlier what it adds to or takes the place of; absent where it is the first
 * @param asAt the position up to which papers were looked at
 * @param begunOn the day on which it was asked for
 * @param begunAt when that was recorded
 * @param made what was made; absent unless it was
 * @param stopped why it was not made; absent unless it was stopped
 * @param sendings each time that it was sent
 */
public record Bundle(
        BundleId id,
        BundleKind kind,
        @Nullable BundleId earlier,
        long asAt,
        LocalDate begunOn,
        Instant begunAt,
        @Nullable Made made,
        @Nullable BundleStop stopped,
        List<Sending> sendings) {

    /** Takes an unmodifiable copy. */
    public Bundle {
        sendings = List.copyOf(sendings);
    }

    /** What was made, and when. */
    public record Made(LocalDate on, int pages, BundleFiles files) {}

    /** That it was sent. */
    public record Sending(LocalDate on, BundleSending means, Sealed sentTo, Sealed proof) {}

    static Bundle of(BundleEvent.BundleBegun event, Instant at) {
        return new Bundle(
                event.bundle(),
                event.kind(),
                event.earlier(),
                event.asAt(),
                event.occurredOn(),
                at,
                null,
                null,
                List.of());
    }

    Bundle with(BundleEvent.BundleMade event) {
        return new Bundle(
                id,
                kind,
                earlier,
                asAt,
                begunOn,
                begunAt,
                new Made(event.occurredOn(), event.pages(), event.files()),
                stopped,
                sendings);
    }

    Bundle with(BundleEvent.BundleStopped event) {
        return new Bundle(id, kind, earlier, asAt, begunOn, begunAt, made, event.why(), sendings);
    }

    Bundle with(BundleEvent.BundleSubmitted event) {
        List<Sending> all = new ArrayList<>(sendings);
        all.add(new Sending(event.occurredOn(), event.means(), event.sentTo(), event.proof()));
        return new Bundle(id, kind, earlier, asAt, begunOn, begunAt, made, stopped, all);
    }
}
