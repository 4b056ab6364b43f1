package org.mediationledger.verifier.check;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.verifier.finding.Findings;

/** Looks whether a proof that leads astray would lead to the root from another index: one near, or one bit away. */
final class RightIndex {

    private static final int NEAR = 16;

    /** A hostile pack has any number of such proofs, and no more findings of a kind are told. */
    private int left = Findings.MOST_OF_A_CODE;

    /** The index that the proof is for, if it is found. */
    OptionalLong of(TlogProof proof, Hash leaf) {
        if (left == 0) {
            return OptionalLong.empty();
        }
        left--;
        return neighbours(proof.index())
                .filter(index -> holds(proof, leaf, index))
                .findFirst();
    }

    private static boolean holds(TlogProof proof, Hash leaf, long index) {
        Checkpoint tree = proof.checkpoint().checkpoint();
        return Inclusion.check(proof.path(), leaf, index, tree.size(), tree.root())
                .holds();
    }

    private static LongStream neighbours(long index) {
        LongStream near = LongStream.rangeClosed(1, NEAR).flatMap(away -> LongStream.of(index - away, index + away));
        LongStream bits = LongStream.range(0, Long.SIZE - 1).map(bit -> index ^ (1L << bit));
        return LongStream.concat(near, bits);
    }
}
