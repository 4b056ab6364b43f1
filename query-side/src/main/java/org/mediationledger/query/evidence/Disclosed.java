package org.mediationledger.query.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.reach.Holders;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.rights.DisclosureClass;

/**
 * What of a case's history may be disclosed to one class of recipients. A correction is for those alone who may know of
 * what it corrects, and an event that states a date of the agreement for its parties. A pack for the family is for all of
 * it: it leaves out what one of several right-holders said for themselves, unless they agreed to a joint view.
 */
final class Disclosed {

    private final Set<DisclosureClass> classes;
    private final Holders holders;
    private final RecipientClass recipient;
    private final Map<UUID, DisclosureClass> known = new HashMap<>();
    private final List<UUID> events = new ArrayList<>();
    private OwnWords words = OwnWords.NONE;

    private Disclosed(Holders holders, RecipientClass recipient) {
        this.classes = Recipients.classes(recipient);
        this.holders = holders;
        this.recipient = recipient;
    }

    static Disclosed of(List<RecordedEvent> history, Holders holders, RecipientClass recipient) {
        Disclosed disclosed = new Disclosed(holders, recipient);
        history.forEach(disclosed::take);
        return disclosed;
    }

    List<UUID> events() {
        return List.copyOf(events);
    }

    private void take(RecordedEvent recorded) {
        DisclosureClass disclosure = effective(recorded);
        known.put(recorded.eventId(), disclosure);
        words = words.and(recorded);
        if (classes.contains(disclosure) && !keepsToOne(recorded.eventId())) {
            events.add(recorded.eventId());
        }
    }

    private DisclosureClass effective(RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        DisclosureClass own = stricter(recorded.disclosure(), ofDates(event));
        UUID corrects = event instanceof CorrectionEvent correction ? correction.corrects() : null;
        // What points at nothing that is known here may point at anything.
        return corrects == null ? own : stricter(own, known.getOrDefault(corrects, DisclosureClass.SAFEGUARDING));
    }

    private static DisclosureClass ofDates(LedgerEvent event) {
        Clocks clocks = StampedClocks.of(event);
        return StampedClocks.withoutAgreement(clocks).equals(clocks) ? DisclosureClass.OPEN : DisclosureClass.PARTY;
    }

    private boolean keepsToOne(UUID event) {
        PersonId teller = words.teller(event);
        return recipient == RecipientClass.FAMILY && teller != null && !holders.shares(teller);
    }

    private static DisclosureClass stricter(DisclosureClass one, DisclosureClass other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
