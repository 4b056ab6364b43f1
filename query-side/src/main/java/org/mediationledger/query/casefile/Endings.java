package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.terms.CancelledBy;

/** Ends of the case other than that of meetings which ran their course. */
public record Endings(List<Abandonment> abandonments) {

    static final Endings NONE = new Endings(List.of());

    /** Mediation was broken off after it had begun. */
    public record Abandonment(Mark mark, CancelledBy by) implements Fact<Abandonment> {

        @Override
        public Abandonment marked(Mark other) {
            return new Abandonment(other, by);
        }
    }

    Endings apply(EndingEvent event, Mark mark) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e ->
                new Endings(Facts.and(abandonments, new Abandonment(mark, e.by())));
        };
    }

    Endings corrected(Correction correction) {
        return new Endings(correction.in(abandonments));
    }
}
