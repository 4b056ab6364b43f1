package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.OfferChoice;

/** What a family that waits for its mediation was offered in writing, and what it chose. */
public record Offers(List<OfferMade> made, List<OfferChosen> chosen) {

    static final Offers NONE = new Offers(List.of(), List.of());

    /** It was offered. */
    public record OfferMade(Mark mark, Channel channel) implements Fact<OfferMade> {

        @Override
        public OfferMade marked(Mark other) {
            return new OfferMade(other, channel);
        }
    }

    /** A right-holder chose; of each the newest counts. */
    public record OfferChosen(Mark mark, PersonId by, OfferChoice choice) implements Fact<OfferChosen> {

        @Override
        public OfferChosen marked(Mark other) {
            return new OfferChosen(other, by, choice);
        }
    }

    Offers apply(OfferEvent event, Mark mark) {
        return switch (event) {
            case OfferEvent.WrittenOfferMade e -> new Offers(Facts.and(made, new OfferMade(mark, e.channel())), chosen);
            case OfferEvent.WrittenOfferAnswered e ->
                new Offers(made, Facts.and(chosen, new OfferChosen(mark, e.by(), e.choice())));
        };
    }

    Offers readBy(Reader reader) {
        return new Offers(
                made,
                chosen.stream()
                        .filter(choice -> !reader.missesWordsOf(choice.by()))
                        .toList());
    }

    Offers corrected(Correction correction) {
        return new Offers(correction.in(made), correction.in(chosen));
    }
}
