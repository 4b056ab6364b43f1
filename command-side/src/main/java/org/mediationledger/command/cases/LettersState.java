package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AddressKind;

/**
 * The letters of a case, and which addresses of whom are on record.
 *
 * @param reached by person: the kinds of address that are on record
 */
record LettersState(Map<LetterId, Letter> written, Map<PersonId, Set<AddressKind>> reached) {

    static final LettersState NONE = new LettersState(Map.of(), Map.of());

    /** How far a letter is. */
    enum Standing {
        WRITTEN,
        NOT_SENT,
        DISPATCHED,
        DELIVERED,
        BOUNCED
    }

    /** @param since the day of the newest that is known of it */
    record Letter(Standing standing, LocalDate since) {}

    LettersState evolve(CaseEvent event) {
        return switch (event) {
            case LetterEvent e -> evolve(e);
            case IntakeEvent.RightHolderNamed e -> reaching(e.person(), e.email(), e.address());
            case ContactEvent.ContactsChanged e -> reaching(e.person(), e.email(), e.address());
            case CaseEvent e -> this;
        };
    }

    private LettersState evolve(LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterWritten e -> standing(e.letter(), Standing.WRITTEN, e.occurredOn());
            case LetterEvent.LetterDispatched e -> standing(e.letter(), Standing.DISPATCHED, e.occurredOn());
            case LetterEvent.LetterNotSent e -> standing(e.letter(), Standing.NOT_SENT, e.occurredOn());
            case LetterEvent.LetterDelivered e -> standing(e.letter(), Standing.DELIVERED, e.occurredOn());
            case LetterEvent.LetterBounced e -> standing(e.letter(), Standing.BOUNCED, e.occurredOn());
            case LetterEvent.AddressConfirmed e -> this;
        };
    }

    private LettersState standing(LetterId letter, Standing standing, LocalDate since) {
        Map<LetterId, Letter> all = new LinkedHashMap<>(written);
        all.put(letter, new Letter(standing, since));
        return new LettersState(Collections.unmodifiableMap(all), reached);
    }

    private LettersState reaching(PersonId person, @Nullable Object email, @Nullable Object address) {
        Set<AddressKind> kinds = EnumSet.noneOf(AddressKind.class);
        if (email != null) {
            kinds.add(AddressKind.EMAIL);
        }
        if (address != null) {
            kinds.add(AddressKind.POST);
        }
        Map<PersonId, Set<AddressKind>> all = new LinkedHashMap<>(reached);
        all.put(person, Collections.unmodifiableSet(kinds));
        return new LettersState(written, Collections.unmodifiableMap(all));
    }
}
