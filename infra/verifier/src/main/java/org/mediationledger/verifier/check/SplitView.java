package org.mediationledger.verifier.check;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.digest.note.SignedCheckpoint;

/**
 * Two checkpoints of one size with different roots, both with the log's good signature: proof, to anybody who knows the
 * log's key, that the log told two histories.
 *
 * @param firstName of the file with the first
 * @param first the pack's, where it is one of the two
 * @param secondName of the file with the second
 * @param second the other
 */
public record SplitView(String firstName, SignedCheckpoint first, String secondName, SignedCheckpoint second) {

    /** All that the pack and what the reader holds give. */
    public static List<SplitView> in(Evidence evidence) {
        List<Statement> signed = evidence.statements().stream()
                .filter(statement -> statement.signed().isPresent())
                .toList();
        List<SplitView> views = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            for (Statement other : signed.subList(i + 1, signed.size())) {
                if (signed.get(i).contradicts(other)) {
                    views.add(of(signed.get(i), other));
                }
            }
        }
        return views;
    }

    private static SplitView of(Statement first, Statement second) {
        return new SplitView(
                first.name(),
                first.signed().orElseThrow(),
                second.name(),
                second.signed().orElseThrow());
    }
}
