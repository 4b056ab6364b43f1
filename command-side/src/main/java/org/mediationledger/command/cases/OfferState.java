package org.mediationledger.command.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.OfferEvent;

/** The last written offer, as long as the wish to mediate that it was about stands. */
record OfferState(@Nullable LocalDate madeOn) {

    static final OfferState NONE = new OfferState(null);

    OfferState evolve(OfferEvent event) {
        return switch (event) {
            case OfferEvent.WrittenOfferMade e -> new OfferState(e.occurredOn());
            case OfferEvent.WrittenOfferAnswered e -> this;
        };
    }
}
