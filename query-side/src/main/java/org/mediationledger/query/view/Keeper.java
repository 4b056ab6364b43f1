package org.mediationledger.query.view;

import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Keeps one collection up to date: documents are collected in the unit of work and written before its token is stored,
 * so that a token never gets ahead of its view. Where a batch can't be written because of a document, its events are
 * written one at a time when they come again, so that only the one at fault fails in its handler, and is parked.
 *
 * @param <D> its documents
 */
public final class Keeper<D> {

    private final DocumentStore<D> store;
    private final Arrivals arrivals;
    private final AtomicLong cautiousUntil = new AtomicLong(-1);

    /** Of a collection. */
    public Keeper(DocumentStore<D> store) {
        this(store, new Arrivals());
    }

    Keeper(DocumentStore<D> store, Arrivals arrivals) {
        this.store = store;
        this.arrivals = arrivals;
    }

    /** The documents of the unit of work under way. */
    Collected<D> collected() {
        return Unwritten.of(CurrentUnitOfWork.get()).of(this);
    }

    /** Takes part in the unit of work under way: collections are written in the order in which they join. */
    public void join() {
        collected();
    }

    /** Puts a document that an event changed. */
    public void put(D document, long position) {
        Collected<D> collected = collected();
        if (position <= cautiousUntil.get()) {
            collected.putAlone(document, position);
            arrivals.announce();
        } else {
            collected.put(document, position);
        }
    }

    /** Where the documents are. */
    public DocumentStore<D> store() {
        return store;
    }

    Collected<D> fresh() {
        return new Collected<>(store);
    }

    void write(Collected<D> collected) {
        try {
            if (collected.write()) {
                arrivals.announce();
            }
        } catch (RuntimeException fault) {
            if (!StoreFaults.outage(fault)) {
                cautiousUntil.accumulateAndGet(collected.newest(), Math::max);
            }
            throw fault;
        }
    }

    /** Writes all that a unit of work has collected. */
    static void writeAll(UnitOfWork<?> unit) {
        Unwritten.of(unit).write();
    }
}
