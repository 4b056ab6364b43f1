package org.mediationledger.web.bundle;

import org.mediationledger.bundle.plan.Exhibit;

/**
 * A file that goes beside a bundle.
 *
 * @param bytes the file; the receiver's own
 * @param treeSize how many leaves the ledger's tree had
 * @param root the tree's root at that size, 32 bytes in Base64
 * @param records how many of the case's records the tree has, and how many of them the bundle looks at
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Exhibited(byte[] bytes, long treeSize, String root, Exhibit.Records records) {}
