package org.mediationledger.verifier.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.Finding;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;

/**
 * Each leaf is in the tree of the pack's checkpoint, at the index that its proof states. A proof to another checkpoint is
 * a finding, and is then followed to that one, so that a fault of its leaf shows all the same.
 */
final class InclusionCheck implements Check {

    @Override
    public void over(Pack pack, Trust trust, Findings findings) {
        Optional<Content> checkpoint = pack.file(PackPart.CHECKPOINT);
        for (PackedLeaf leaf : pack.leaves()) {
            leaf.proof().ifPresent(reading -> {
                reading.fault().ifPresent(fault -> findings.add(fault.code(), leaf.whereProof(), fault.detail()));
                reading.value().ifPresent(proof -> check(proof, leaf, checkpoint, findings));
            });
        }
    }

    private static void check(TlogProof proof, PackedLeaf leaf, Optional<Content> checkpoint, Findings findings) {
        if (proof.extra().isPresent()) {
            findings.add(FindingCode.PROOF_MALFORMED, leaf.whereProof(), "it carries extra data, which nothing signs");
        }
        if (checkpoint.isPresent() && !isTheSame(proof.checkpoint(), checkpoint.get())) {
            findings.add(
                    FindingCode.PROOF_OTHER_CHECKPOINT, leaf.whereProof(), "its last lines are not the checkpoint's");
        }
        switch (proof.check(leaf.hash())) {
            case HOLDS -> {}
            case OUTSIDE_THE_TREE ->
                findings.add(FindingCode.PROOF_INDEX, leaf.whereProof(), "its index lies beyond the log");
            case WRONG_LENGTH ->
                astray(proof, leaf, findings, new Finding(FindingCode.PROOF_LENGTH, leaf.whereProof(), hashes(proof)));
            case OTHER_ROOT ->
                astray(proof, leaf, findings, new Finding(FindingCode.LEAF_NOT_INCLUDED, leaf.where(), hashes(proof)));
        }
    }

    /** Tells a wrong index from a wrong leaf or path, where the right index is near or is a bit away. */
    private static void astray(TlogProof proof, PackedLeaf leaf, Findings findings, Finding otherwise) {
        OptionalLong right = Neighbours.of(proof.index())
                .filter(index -> holds(proof, leaf, index))
                .findFirst();
        if (right.isPresent()) {
            findings.add(FindingCode.PROOF_INDEX, leaf.whereProof(), "the proof is for the index " + right.getAsLong());
        } else {
            findings.add(otherwise);
        }
    }

    private static boolean holds(TlogProof proof, PackedLeaf leaf, long index) {
        Checkpoint tree = proof.checkpoint().checkpoint();
        return Inclusion.check(proof.path(), leaf.hash(), index, tree.size(), tree.root())
                .holds();
    }

    private static String hashes(TlogProof proof) {
        return "the leaf's hash and the " + proof.path().size() + " of the proof don't lead to the root";
    }

    private static boolean isTheSame(SignedCheckpoint inTheProof, Content checkpoint) {
        return Content.of(inTheProof.bytes()).equals(checkpoint);
    }
}
