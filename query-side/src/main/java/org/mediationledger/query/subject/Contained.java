package org.mediationledger.query.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;

/** What an event holds, however deep: whom it names, and what is sealed in it. Events are records of records. */
final class Contained {

    private final Set<PersonId> people = new HashSet<>();
    private final List<SubjectAnswer.Value> values = new ArrayList<>();

    private Contained() {}

    static Contained in(LedgerEvent event) {
        Contained contained = new Contained();
        contained.components((Record) event);
        return contained;
    }

    Set<PersonId> people() {
        return Set.copyOf(people);
    }

    List<SubjectAnswer.Value> values() {
        return List.copyOf(values);
    }

    private void take(String name, Object value) {
        switch (value) {
            case Sealed sealed -> values.add(new SubjectAnswer.Value(name, sealed, null));
            case PersonId person -> people.add(person);
            case Collection<?> several -> several.forEach(one -> take(name, one));
            case Record nested -> components(nested);
            default -> {}
        }
    }

    private void components(Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(owner);
                if (value != null) {
                    take(component.getName(), value);
                }
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("an event's parts are public", unreadable);
            }
        }
    }
}
