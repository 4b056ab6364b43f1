package org.mediationledger.query.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * One view of every case: folds events into what is kept of their case.
 *
 * @param <V> the view
 */
public final class CaseView<V> {

    private final Keeper<Kept<V>> keeper;
    private final ViewFold<V> fold;
    private final CaseReader<V> reader;

    CaseView(Keeper<Kept<V>> keeper, ViewFold<V> fold, CaseReader<V> reader) {
        this.keeper = keeper;
        this.fold = fold;
        this.reader = reader;
    }

    /**
     * What an event makes of its case.
     *
     * @param before null before the case's first event
     */
    public record Turn<V>(@Nullable Kept<V> before, Kept<V> after) {}

    /** Folds an event and keeps the result. */
    public void on(RecordedEvent recorded) {
        Turn<V> turn = turn(recorded);
        if (turn != null) {
            keep(turn);
        }
    }

    /** Folds an event without keeping the result; null where the view has seen it already, or can't be read now. */
    public @Nullable Turn<V> turn(RecordedEvent recorded) {
        Collected<Kept<V>> collected = keeper.collected();
        Object id = recorded.event().caseId().toString();
        if (!collected.looked(id)) {
            collected.expect(casesAhead(id));
        }
        if (collected.cutOff()) {
            return null;
        }
        Kept<V> before = collected.get(id);
        Kept<V> after = Kept.after(before, recorded, fold);
        return after == before ? null : new Turn<>(before, after);
    }

    /** Keeps a result. */
    public void keep(Turn<V> turn) {
        keeper.put(turn.after(), turn.after().applied());
    }

    /** Reads the view. */
    public CaseReader<V> reader() {
        return reader;
    }

    /** Where the view is. */
    public DocumentStore<Kept<V>> store() {
        return keeper.store();
    }

    private static Set<Object> casesAhead(Object id) {
        Set<Object> ids = new LinkedHashSet<>();
        ids.add(id);
        for (Message<?> message : messages(CurrentUnitOfWork.get())) {
            if (message.getPayload() instanceof LedgerEvent event) {
                ids.add(event.caseId().toString());
            }
        }
        return ids;
    }

    private static List<? extends Message<?>> messages(UnitOfWork<?> unit) {
        return unit instanceof BatchingUnitOfWork<?> batch ? batch.getMessages() : List.of(unit.getMessage());
    }
}
