package org.mediationledger.verifier.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.Finding;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;

/**
 * Each leaf is in the tree of the pack's checkpoint, at the index that its proof states. A proof to another checkpoint is
 * a finding, and is then followed to that one, so that a fault of its leaf shows all the same.
 */
final class InclusionCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Optional<Content> checkpoint = evidence.pack().file(PackPart.CHECKPOINT);
        RightIndex rightIndex = new RightIndex();
        for (PackedLeaf leaf : evidence.pack().leaves()) {
            leaf.proof().ifPresent(reading -> {
                reading.fault().ifPresent(fault -> findings.add(fault.code(), leaf.whereProof(), fault.detail()));
                reading.value().ifPresent(proof -> {
                    form(proof, leaf, checkpoint, findings);
                    follow(proof, leaf, rightIndex, findings);
                });
            });
        }
    }

    private static void form(TlogProof proof, PackedLeaf leaf, Optional<Content> checkpoint, Findings findings) {
        if (proof.extra().isPresent()) {
            findings.add(FindingCode.PROOF_MALFORMED, leaf.whereProof(), "it carries extra data, which nothing signs");
        }
        if (checkpoint.isPresent() && !isTheSame(proof.checkpoint(), checkpoint.get())) {
            findings.add(
                    FindingCode.PROOF_OTHER_CHECKPOINT, leaf.whereProof(), "its last lines are not the checkpoint's");
        }
    }

    private static void follow(TlogProof proof, PackedLeaf leaf, RightIndex rightIndex, Findings findings) {
        switch (proof.check(leaf.hash())) {
            case HOLDS -> {}
            case OUTSIDE_THE_TREE ->
                findings.add(FindingCode.PROOF_INDEX, leaf.whereProof(), "its index lies beyond the log");
            case WRONG_LENGTH ->
                findings.add(astray(proof, leaf, rightIndex)
                        .orElse(new Finding(FindingCode.PROOF_LENGTH, leaf.whereProof(), hashes(proof))));
            case OTHER_ROOT ->
                findings.add(astray(proof, leaf, rightIndex)
                        .orElse(new Finding(FindingCode.LEAF_NOT_INCLUDED, leaf.where(), hashes(proof))));
        }
    }

    /** Tells a wrong index from a wrong leaf or path. */
    private static Optional<Finding> astray(TlogProof proof, PackedLeaf leaf, RightIndex rightIndex) {
        OptionalLong right = rightIndex.of(proof, leaf.hash());
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.PROOF_INDEX, leaf.whereProof(), "the proof is for the index " + right.getAsLong()));
    }

    private static String hashes(TlogProof proof) {
        return "the leaf's hash and the " + proof.path().size() + " of the proof don't lead to the root";
    }

    private static boolean isTheSame(SignedCheckpoint inTheProof, Content checkpoint) {
        return Content.of(inTheProof.bytes()).equals(checkpoint);
    }
}
