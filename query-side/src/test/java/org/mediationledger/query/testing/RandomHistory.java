package org.mediationledger.query.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedBy;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.rights.Role;

/** Histories from a seed: cases interleaved, every kind of event of the catalogue in every case, in any order. */
public final class RandomHistory {

    private final Random random;
    private final RandomEvents events;

    public RandomHistory(long seed) {
        this.random = new Random(seed);
        this.events = new RandomEvents(random);
    }

    public RandomEvents events() {
        return events;
    }

    /** Opens a case: its opening and who provides. */
    public RandomEvents.Subject open(Journal journal) {
        RandomEvents.Subject subject = events.subject();
        record(journal, subject, IntakeEvent.CaseOpened.class);
        record(journal, subject, IntakeEvent.ProviderAllocated.class);
        return subject;
    }

    /** Every kind of event but the opening, {@code rounds} times in any order, interleaved over these cases. */
    public void live(Journal journal, List<RandomEvents.Subject> subjects, int rounds) {
        List<Runnable> turns = new ArrayList<>();
        for (RandomEvents.Subject subject : subjects) {
            for (int round = 0; round < rounds; round++) {
                for (EventCatalogue.Entry entry : EventCatalogue.entries()) {
                    if (entry.type() != IntakeEvent.CaseOpened.class) {
                        turns.add(() -> unitOfWork(journal, subject, entry.type()));
                    }
                }
            }
        }
        Collections.shuffle(turns, random);
        turns.forEach(Runnable::run);
    }

    /** Records an event of that kind. */
    public RecordedEvent record(Journal journal, RandomEvents.Subject subject, Class<? extends LedgerEvent> type) {
        return record(journal, subject, events.event(type, subject));
    }

    /** Records that event. */
    public RecordedEvent record(Journal journal, RandomEvents.Subject subject, LedgerEvent event) {
        UUID id = events.uuid();
        RecordedEvent recorded = journal.record(
                id,
                new RecordedBy(
                        "account-" + events.uuid(),
                        events.one(List.of(Role.values())).name(),
                        "organisation-" + events.uuid()),
                event);
        if (event instanceof CaseEvent) {
            subject.earlier().add(id);
        }
        return recorded;
    }

    /** A child's event comes with one of its case, as the command side appends them. */
    private void unitOfWork(Journal journal, RandomEvents.Subject subject, Class<? extends LedgerEvent> type) {
        record(journal, subject, type);
        if (!CaseEvent.class.isAssignableFrom(type)) {
            record(journal, subject, ChildNoted.MeetingDetailNoted.class);
        }
    }
}
