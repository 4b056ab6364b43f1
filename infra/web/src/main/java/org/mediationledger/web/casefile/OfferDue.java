package org.mediationledger.web.casefile;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.terms.OfferChoice;

/** A written offer that is due to a family which waits for its mediation. It is reckoned when it is read. */
record OfferDue(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate since,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<OfferChoice> choices) {

    /** Whoever may not know of the offers that were made is not told that one is due either. */
    static @Nullable OfferDue of(Actor actor, CaseFile file, @Nullable LocalDate today) {
        LocalDate since =
                today != null && RightsTable.of(actor.role()).classes().contains(DisclosureClass.PARTY)
                        ? file.offerDueSince(today)
                        : null;
        return since == null ? null : new OfferDue(since, List.of(OfferChoice.values()));
    }
}
