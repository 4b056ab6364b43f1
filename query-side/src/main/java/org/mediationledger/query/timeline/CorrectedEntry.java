package org.mediationledger.query.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.rights.DisclosureClass;

/**
 * What a correction did to an entry.
 *
 * @param entry the entry corrected
 * @param by the entry that corrects it
 * @param disclosure who may know of the latter
 * @param to the day on which it happened as known now; absent where another fact was corrected
 */
public record CorrectedEntry(
        UUID entry,
        UUID by,
        DisclosureClass disclosure,
        @Nullable LocalDate to,
        boolean struckOut) {

    /** Null where the event corrects no entry itself. */
    static @Nullable CorrectedEntry of(CorrectionEvent event, UUID by, DisclosureClass disclosure) {
        return switch (event) {
            case CorrectionEvent.DateCorrected e -> new CorrectedEntry(e.corrects(), by, disclosure, e.now(), false);
            case CorrectionEvent.DecisionCorrected e -> new CorrectedEntry(e.corrects(), by, disclosure, null, false);
            case CorrectionEvent.EntryStruckOut e -> new CorrectedEntry(e.corrects(), by, disclosure, null, true);
            case CorrectionEvent.DatesRestated e -> null;
        };
    }
}
