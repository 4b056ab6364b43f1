package org.mediationledger.query.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.sealing.Sealed;

/**
 * Everything of a case that parties may know of, with what of it is about one person.
 *
 * @param told oldest first
 * @param refusal why there is no answer
 */
public record SubjectAnswer(List<Told> told, @Nullable QueryRefusal refusal) {

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
