package org.mediationledger.query.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;

/** What the events of one case make of its letters. */
final class Correspondence {

    private final Map<LetterId, Letter> letters = new LinkedHashMap<>();
    private final List<OwedLetter> asked = new ArrayList<>();
    private final List<ConfirmedAddress> confirmed = new ArrayList<>();
    private final Set<UUID> struckOut = new HashSet<>();
    private CaseReach reach = CaseReach.of(List.of());

    private Correspondence() {}

    static Correspondence of(List<RecordedEvent> history) {
        Correspondence all = new Correspondence();
        history.forEach(all::take);
        return all;
    }

    List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    /** What was struck out before anybody wrote of it needs no letter. */
    List<OwedLetter> owed() {
        List<OwedLetter> written =
                letters.values().stream().map(Letter::because).toList();
        return asked.stream()
                .filter(letter -> !struckOut.contains(letter.about()))
                .filter(letter -> !written.contains(letter))
                .toList();
    }

    List<ConfirmedAddress> confirmed() {
        return List.copyOf(confirmed);
    }

    private void take(RecordedEvent recorded) {
        reach = reach.apply(recorded);
        LedgerEvent event = recorded.event();
        occasion(recorded, event);
        switch (event) {
            case LetterEvent e -> take(e);
            case ContactEvent.ContactsChanged e ->
                confirmed.removeIf(address -> address.person().equals(e.person()));
            case CorrectionEvent.EntryStruckOut e -> struckOut.add(e.corrects());
            case LedgerEvent e -> {}
        }
    }

    private void take(LetterEvent event) {
        switch (event) {
            case LetterEvent.LetterWritten e -> written(e);
            case LetterEvent.LetterDispatched e ->
                change(e.letter(), known -> known.now(Letter.Standing.DISPATCHED, e.occurredOn(), null, null));
            case LetterEvent.LetterNotSent e ->
                change(e.letter(), known -> known.now(Letter.Standing.NOT_SENT, e.occurredOn(), e.fault(), null));
            case LetterEvent.LetterDelivered e ->
                change(e.letter(), known -> known.now(Letter.Standing.DELIVERED, e.occurredOn(), null, e.proof()));
            case LetterEvent.LetterBounced e ->
                change(e.letter(), known -> known.now(Letter.Standing.BOUNCED, e.occurredOn(), null, null));
            case LetterEvent.AddressConfirmed e -> {
                confirmed.removeIf(address -> address.person().equals(e.person()) && address.address() == e.address());
                confirmed.add(new ConfirmedAddress(e.person(), e.address(), e.occurredOn()));
            }
        }
    }

    private void written(LetterEvent.LetterWritten event) {
        asked.stream()
                .filter(letter -> letter.about().equals(event.about())
                        && letter.to() == event.to()
                        && Objects.equals(letter.person(), event.person()))
                .findFirst()
                .ifPresent(because -> letters.put(
                        event.letter(),
                        new Letter(
                                event.letter(),
                                because,
                                event.by(),
                                event.form(),
                                event.occurredOn(),
                                Letter.Standing.WRITTEN,
                                event.occurredOn(),
                                null,
                                null)));
    }

    private void change(LetterId id, UnaryOperator<Letter> change) {
        letters.computeIfPresent(id, (same, known) -> change.apply(known));
    }

    private void occasion(RecordedEvent recorded, LedgerEvent event) {
        switch (event) {
            case ChoiceEvent.AdviceGiven e -> toHolder(recorded, LetterOccasion.ADVICE_GIVEN, e.to(), null);
            case ArrangementEvent.LocalAuthorityInformed e ->
                toBody(recorded, LetterOccasion.AUTHORITY_INFORMED, Party.LOCAL_AUTHORITY, null);
            case ArrangementEvent.CommissionerInformed e ->
                toBody(recorded, LetterOccasion.COMMISSIONER_INFORMED, Party.COMMISSIONING_BODY, null);
            case MeetingEvent.MeetingArranged e ->
                toAll(recorded, LetterOccasion.MEETING_ARRANGED, e.meeting().value());
            case MeetingEvent.MeetingMoved e ->
                toAll(recorded, LetterOccasion.MEETING_ARRANGED, e.meeting().value());
            case MeetingEvent.MeetingCancelled e ->
                toAll(recorded, LetterOccasion.MEETING_CANCELLED, e.meeting().value());
            case OfferEvent.WrittenOfferMade e -> toHolders(recorded, LetterOccasion.WRITTEN_OFFER, null);
            case ConclusionEvent.AgreementMade e -> toAll(recorded, LetterOccasion.AGREEMENT_MADE, null);
            case CertificateEvent.CertificateIssued e ->
                toHolder(
                        recorded,
                        LetterOccasion.CERTIFICATE_ISSUED,
                        e.person(),
                        e.certificate().value());
            case LedgerEvent e -> {}
        }
    }

    private void toAll(RecordedEvent recorded, LetterOccasion occasion, @Nullable UUID subject) {
        toHolders(recorded, occasion, subject);
        toBody(recorded, occasion, Party.LOCAL_AUTHORITY, subject);
    }

    private void toHolders(RecordedEvent recorded, LetterOccasion occasion, @Nullable UUID subject) {
        reach.holders().acting().forEach(person -> toHolder(recorded, occasion, person, subject));
    }

    private void toHolder(RecordedEvent recorded, LetterOccasion occasion, PersonId person, @Nullable UUID subject) {
        asked.add(new OwedLetter(recorded.eventId(), recorded.recordedAt(), occasion, Party.FAMILY, person, subject));
    }

    private void toBody(RecordedEvent recorded, LetterOccasion occasion, Party body, @Nullable UUID subject) {
        asked.add(new OwedLetter(recorded.eventId(), recorded.recordedAt(), occasion, body, null, subject));
    }
}
