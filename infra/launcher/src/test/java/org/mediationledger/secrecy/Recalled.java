package org.mediationledger.secrecy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediationledger.command.cases.DrawnLife;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Actors;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.Entitlement;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;

/**
 * A case's life as its events tell it, and what of it is to be kept from whom: read here from the events, the catalogue and
 * the table of rights alone.
 *
 * @param events in the order of the store
 */
record Recalled(List<RecordedEvent> events) {

    static Recalled of(List<DrawnLife.Stored> stored) {
        List<RecordedEvent> events = new ArrayList<>();
        for (DrawnLife.Stored each : stored) {
            events.add(new RecordedEvent(
                    events.size(),
                    each.at(),
                    each.id(),
                    each.aggregate(),
                    each.sequence(),
                    new RecordedBy(each.account(), each.role(), null),
                    each.event()));
        }
        return new Recalled(List.copyOf(events));
    }

    /** Everybody who reads cases and reaches this one, as far as their role can; of families each that was let in. */
    List<Actor> readers() {
        CaseReach reach = CaseReach.NONE;
        for (RecordedEvent recorded : events) {
            reach = reach.apply(recorded);
        }
        List<Actor> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            if (RightsTable.of(role).actions().contains(Action.READ_CASE)
                    && RightsTable.of(role).reach() != Reach.GRANTED) {
                readers.add(Actors.reaching(role, reach.scope()));
            }
        }
        letIn().forEach((account, grant) -> readers.add(new Actor(account, grant.role(), null)));
        return readers.stream().filter(reach::includes).toList();
    }

    private Map<AccountId, AccessEvent.AccessGranted> letIn() {
        Map<AccountId, AccessEvent.AccessGranted> last = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof AccessEvent.AccessGranted granted) {
                last.put(granted.account(), granted);
            }
        }
        return last;
    }

    /** The confidential and safeguarding events that somebody must not be able to tell from their never having been. */
    Set<UUID> keptFrom(Actor reader) {
        Set<UUID> kept = new HashSet<>();
        for (RecordedEvent recorded : events) {
            if (isKept(recorded, reader) || corrects(recorded, kept)) {
                kept.add(recorded.eventId());
            }
        }
        return kept;
    }

    /** Likewise those of which a timeline must not tell them, though a file may hold what became of it. */
    Set<UUID> untoldTo(Actor reader) {
        Set<UUID> untold = new HashSet<>();
        for (RecordedEvent recorded : events) {
            if (isApart(recorded, reader) || corrects(recorded, untold)) {
                untold.add(recorded.eventId());
            }
        }
        return untold;
    }

    private static boolean corrects(RecordedEvent recorded, Set<UUID> kept) {
        return switch (recorded.event()) {
            case CorrectionEvent.DatesRestated e -> e.corrects() != null && kept.contains(e.corrects());
            case CorrectionEvent e -> kept.contains(e.corrects());
            case LedgerEvent e -> false;
        };
    }

    private boolean isKept(RecordedEvent recorded, Actor reader) {
        return isApart(recorded, reader)
                && !(recorded.event() instanceof ContactEvent contacts && mayReach(reader, contacts));
    }

    private static boolean isApart(RecordedEvent recorded, Actor reader) {
        return recorded.disclosure().compareTo(DisclosureClass.PARTY) > 0
                && !RightsTable.of(reader.role()).classes().contains(recorded.disclosure());
    }

    /** Contacts are their owner's, and of those whose role sees contacts. */
    private boolean mayReach(Actor reader, ContactEvent contacts) {
        Entitlement entitled = RightsTable.of(reader.role());
        AccessEvent.AccessGranted grant = letIn().get(reader.account());
        return entitled.contacts()
                || (entitled.reach() == Reach.GRANTED
                        && grant != null
                        && standsFor(grant.person()).contains(person(contacts)));
    }

    private Set<PersonId> standsFor(PersonId person) {
        Set<PersonId> persons = new HashSet<>();
        persons.add(person);
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof RepresentativeEvent.RepresentativeAuthorised authorised
                    && authorised.representative().equals(person)) {
                persons.add(authorised.authorisedBy());
            }
        }
        return persons;
    }

    private static PersonId person(ContactEvent contacts) {
        return switch (contacts) {
            case ContactEvent.ContactsChanged e -> e.person();
            case ContactEvent.SafeContactAsked e -> e.person();
        };
    }

    /** The same life, but for some events; every other keeps its place. */
    Recalled without(Set<UUID> some) {
        return new Recalled(events.stream()
                .filter(recorded -> !some.contains(recorded.eventId()))
                .toList());
    }
}
