package org.mediationledger.query.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.sealing.Sealed;

/**
 * Everything of a case that parties may know of, with what of it is about one person.
 *
 * @param told oldest first
 * @param reached how the person is reached, as it was changed, oldest first: theirs to know, though not the other parties'
 * @param refusal why there is no answer
 */
public record SubjectAnswer(
        List<Told> told, List<Reached> reached, @Nullable QueryRefusal refusal) {

    /** A change of how somebody is reached, by the event that it was. */
    public record Reached(UUID event, LocalDate occurredOn, List<Value> values) {}

    /**
     * One entry.
     *
     * @param own it is about that person; of another, only what is sealed under the person's own key is
     * @param values what is sealed in it and may be told to whom it is about
     */
    public record Told(TimelineEntry entry, boolean own, List<Value> values) {}

    /**
     * A personal value.
     *
     * @param name what it is called in the event, for example {@code dateOfBirth}
     * @param of whose it is, where the key that it is sealed under doesn't tell
     */
    public record Value(
            String name, Sealed sealed, @Nullable PersonId of) {}
}
