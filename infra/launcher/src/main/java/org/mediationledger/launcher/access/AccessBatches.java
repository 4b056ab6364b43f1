package org.mediationledger.launcher.access;

/** The sealed batches, in the evidence log: one leaf each ({@code access-batch}), their only home. */
public interface AccessBatches {

    /** Up to which entry batches are sealed: the number of the first that is in none; 0 where there is no batch. */
    long end();

    /**
     * Seals a batch; durable on return.
     *
     * @throws IllegalStateException when it doesn't begin at {@link #end}: nothing is sealed twice
     */
    void add(AccessBatch batch);
}
