package org.mediationledger.query.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What a unit of work has collected and not yet written, collection by collection. */
final class Unwritten {

    private static final String RESOURCE = Unwritten.class.getName();

    private final Map<Keeper<?>, Pending<?>> pending = new LinkedHashMap<>();

    private record Pending<D>(Keeper<D> keeper, Collected<D> collected) {

        void write() {
            keeper.write(collected);
        }
    }

    /** Of that unit of work; also written when it prepares to commit, because parked events are handled without a token. */
    static Unwritten of(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(RESOURCE, key -> {
            Unwritten unwritten = new Unwritten();
            unit.onPrepareCommit(ready -> unwritten.write());
            return unwritten;
        });
    }

    @SuppressWarnings("unchecked")
    <D> Collected<D> of(Keeper<D> keeper) {
        return ((Pending<D>) pending.computeIfAbsent(keeper, one -> new Pending<>(keeper, keeper.fresh()))).collected();
    }

    void write() {
        pending.values().forEach(Pending::write);
    }
}
