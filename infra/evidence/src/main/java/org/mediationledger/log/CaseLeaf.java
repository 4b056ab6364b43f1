package org.mediationledger.log;

/**
 * Where a leaf of a case lies.
 *
 * @param index in the log, from 0
 * @param event how many events the store has before the leaf's own, from 0
 */
public record CaseLeaf(long index, long event) {}
