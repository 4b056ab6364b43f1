package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.OfferChoice;

/** What a family that waits for its mediation was offered in writing, and what it chose. */
public record Offers(List<Offer> made, List<Choice> chosen) {

    static final Offers NONE = new Offers(List.of(), List.of());

    /** It was offered. */
    public record Offer(Mark mark, Channel channel) implements Fact<Offer> {

        @Override
        public Offer marked(Mark other) {
            return new Offer(other, channel);
        }
    }

    /** It chose; the newest counts. */
    public record Choice(Mark mark, OfferChoice choice) implements Fact<Choice> {

        @Override
        public Choice marked(Mark other) {
            return new Choice(other, choice);
        }
    }

    Offers apply(OfferEvent event, Mark mark) {
        return switch (event) {
            case OfferEvent.WrittenOfferMade e -> new Offers(Facts.and(made, new Offer(mark, e.channel())), chosen);
            case OfferEvent.WrittenOfferAnswered e -> new Offers(made, Facts.and(chosen, new Choice(mark, e.choice())));
        };
    }

    Offers corrected(Correction correction) {
        return new Offers(correction.in(made), correction.in(chosen));
    }
}
