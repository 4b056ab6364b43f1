package org.mediationledger.web.bundle;

/**
 * A file that goes beside a bundle.
 *
 * @param bytes the file; the receiver's own
 * @param treeSize how many leaves the ledger's tree had
 * @param root the tree's root at that size, 32 bytes in Base64
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Exhibited(byte[] bytes, long treeSize, String root) {}
