package org.mediationledger.query.reach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/**
 * Which of what a view tells right-holders said for themselves, and how far the rest of it reaches. What is open the law
 * shows to every party.
 *
 * @param named the right-holders; the earliest named first
 * @param authorised for whom each representative acts, or last acted
 * @param words what they said for themselves, corrections of it included; oldest first
 * @param common the newest of what shows to others
 */
public record OwnWords(List<PersonId> named, List<Holders.Authorised> authorised, List<Word> words, Moment common) {

    /** Of a case of which nothing is told. */
    public static final OwnWords NONE = new OwnWords(List.of(), List.of(), List.of(), new Moment(-1, Instant.EPOCH));

    /** The position of an event, and when it was recorded. */
    public record Moment(long position, Instant recordedAt) {

        private Moment later(Moment other) {
            return other.position > position ? other : this;
        }
    }

    /** What somebody said for themselves. */
    public record Word(UUID event, PersonId teller, Moment moment) {}

    /** After one more event that the view tells. */
    public OwnWords and(RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        PersonId teller = tellerOf(event);
        Moment moment = new Moment(recorded.position(), recorded.recordedAt());
        return new OwnWords(
                event instanceof IntakeEvent.RightHolderNamed e && !named.contains(e.person())
                        ? with(named, e.person())
                        : named,
                event instanceof RepresentativeEvent.RepresentativeAuthorised e ? authorising(e) : authorised,
                teller == null ? words : with(words, new Word(recorded.eventId(), teller, moment)),
                teller == null || movesDatesOfAll(StampedClocks.of(event)) ? moment : common);
    }

    /** Who said for themselves what an event tells; null where nobody did. */
    public @Nullable PersonId teller(@Nullable UUID event) {
        return words.stream()
                .filter(word -> word.event().equals(event))
                .map(Word::teller)
                .findFirst()
                .orElse(null);
    }

    /** The newest of what somebody sees. */
    public Moment newest(Predicate<PersonId> hidden) {
        return words.stream()
                .filter(word -> !hidden.test(word.teller()))
                .map(Word::moment)
                .reduce(common, Moment::later);
    }

    private @Nullable PersonId tellerOf(LedgerEvent event) {
        return switch (event) {
            case ChoiceEvent.ChoiceLeftOpen e -> e.by();
            case ChoiceEvent.PursuitEnded e -> e.by();
            case ChoiceEvent.RequestWithdrawn e -> e.by();
            case EndingEvent.ResolutionConfirmed e -> e.by();
            case EndingEvent.ResolutionDisputed e -> e.by();
            case OfferEvent.WrittenOfferAnswered e -> e.by();
            case RepresentativeEvent.RepresentativeAuthorised e -> e.authorisedBy();
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e -> authoriser(e.representative());
            case ConsentEvent.SharingConsentGiven e -> e.by();
            case ConsentEvent.SharingConsentWithdrawn e -> e.by();
            case DelayEvent.DelayRecorded e ->
                e.rule() == Rule.ISSUE_CERTIFICATE ? Holders.owed(e.clock(), named) : null;
            case DataProtectionEvent.PersonalDataErased e -> e.person() == null ? null : standsFor(e.person());
            case DataProtectionEvent.ProcessingRestricted e -> standsFor(e.person());
            case DataProtectionEvent.RestrictionLifted e -> standsFor(e.person());
            case CorrectionEvent.DatesRestated e -> null;
            case CorrectionEvent e -> teller(e.corrects());
            case LedgerEvent e -> null;
        };
    }

    /** The right-holder whose affair it is what becomes of a person's data; null where it is everybody's. */
    private @Nullable PersonId standsFor(PersonId person) {
        return named.contains(person) ? person : authoriser(person);
    }

    private @Nullable PersonId authoriser(PersonId representative) {
        return authorised.stream()
                .filter(one -> one.representative().equals(representative))
                .map(Holders.Authorised::by)
                .findFirst()
                .orElse(null);
    }

    private List<Holders.Authorised> authorising(RepresentativeEvent.RepresentativeAuthorised event) {
        return with(
                authorised.stream()
                        .filter(one -> !one.representative().equals(event.representative()))
                        .toList(),
                new Holders.Authorised(event.representative(), event.authorisedBy()));
    }

    /** A certificate is owed to one; every other date is everybody's. */
    private static boolean movesDatesOfAll(Clocks clocks) {
        return Stream.of(
                        clocks.started().stream().map(clock -> clock.date()),
                        clocks.stopped().stream().map(clock -> clock.date()),
                        clocks.restated().stream().map(clock -> clock.now()))
                .flatMap(dates -> dates)
                .map(StatutoryDate::rule)
                .anyMatch(rule -> rule != Rule.ISSUE_CERTIFICATE);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
