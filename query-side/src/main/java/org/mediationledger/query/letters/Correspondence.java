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
import java.util.stream.Stream;
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
    private final Lasting lasting = new Lasting();
    private CaseReach reach = CaseReach.of(List.of());
    private boolean commissionerTakesPart;

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
        return asked.stream()
                .filter(letter -> !struckOut.contains(letter.about()))
                .filter(letter -> !isWritten(letter))
                .toList();
    }

    List<ConfirmedAddress> confirmed() {
        return List.copyOf(confirmed);
    }

    private void take(RecordedEvent recorded) {
        reach = reach.apply(recorded);
        LedgerEvent event = recorded.event();
        occasion(recorded, event);
        lasting.take(recorded);
        switch (event) {
            case LetterEvent.AddressConfirmed e -> confirmed(recorded, e);
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
            case LetterEvent.AddressConfirmed e -> {}
        }
    }

    /** Somebody who said where they may be written to gets what they have not been given yet and still need. */
    private void confirmed(RecordedEvent recorded, LetterEvent.AddressConfirmed event) {
        confirmed.removeIf(address -> address.person().equals(event.person()) && address.address() == event.address());
        confirmed.add(new ConfirmedAddress(event.person(), event.address(), event.occurredOn()));
        List<OwedLetter> first = asked.stream()
                .filter(letter -> letter.confirmed() == null && event.person().equals(letter.person()))
                .filter(letter -> lasting.isNeeded(letter, event.occurredOn()))
                .filter(this::wasWrittenAndNotBrought)
                .toList();
        for (OwedLetter letter : first) {
            asked.removeIf(again -> again.confirmed() != null && again.isAboutTheSameAs(letter) && !isWritten(again));
            asked.add(letter.after(recorded.eventId(), recorded.recordedAt()));
        }
    }

    private boolean wasWrittenAndNotBrought(OwedLetter letter) {
        List<Letter> about = letters.values().stream()
                .filter(written -> written.because().isAboutTheSameAs(letter))
                .toList();
        return !about.isEmpty() && about.stream().noneMatch(Letter::brought);
    }

    private boolean isWritten(OwedLetter letter) {
        return letters.values().stream().anyMatch(written -> written.because().equals(letter));
    }

    /** What was asked for first was written first. */
    private void written(LetterEvent.LetterWritten event) {
        List<OwedLetter> about = asked.stream()
                .filter(letter -> letter.about().equals(event.about())
                        && letter.to() == event.to()
                        && Objects.equals(letter.person(), event.person()))
                .toList();
        Stream.concat(about.stream().filter(letter -> !isWritten(letter)), about.stream())
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
            case ArrangementEvent.CommissionerInformed e -> {
                commissionerTakesPart = true;
                toBody(recorded, LetterOccasion.COMMISSIONER_INFORMED, Party.COMMISSIONING_BODY, null);
            }
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
        if (commissionerTakesPart) {
            toBody(recorded, occasion, Party.COMMISSIONING_BODY, subject);
        }
    }

    private void toHolders(RecordedEvent recorded, LetterOccasion occasion, @Nullable UUID subject) {
        reach.holders().acting().forEach(person -> toHolder(recorded, occasion, person, subject));
    }

    private void toHolder(RecordedEvent recorded, LetterOccasion occasion, PersonId person, @Nullable UUID subject) {
        asked.add(new OwedLetter(
                recorded.eventId(), recorded.recordedAt(), occasion, Party.FAMILY, person, subject, null));
    }

    private void toBody(RecordedEvent recorded, LetterOccasion occasion, Party body, @Nullable UUID subject) {
        asked.add(new OwedLetter(recorded.eventId(), recorded.recordedAt(), occasion, body, null, subject, null));
    }
}
