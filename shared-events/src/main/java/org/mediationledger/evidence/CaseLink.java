package org.mediationledger.evidence;

import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;

/**
 * Where a leaf stands in its case's chain.
 *
 * @param caseSeq from 1
 * @param previous the leaf hash of the case's leaf before; null for the first
 */
public record CaseLink(long caseSeq, @Nullable Hash previous) {

    /** Where a case begins. */
    public static final CaseLink FIRST = new CaseLink(1, null);

    /** @throws IllegalArgumentException unless exactly the first has nothing before it */
    public CaseLink {
        if (caseSeq < 1 || (caseSeq == 1) != (previous == null)) {
            throw new IllegalArgumentException("only a case's first leaf has none before it");
        }
    }

    /** The link of the leaf that follows the one with this hash. */
    public CaseLink after(Hash leaf) {
        return new CaseLink(caseSeq + 1, leaf);
    }
}
