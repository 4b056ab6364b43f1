package org.mediationledger.verifier.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Manifest;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.Reading;

/** The list of contents, which nobody signs, says nothing else than what was signed. */
final class ManifestAgreesCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        Optional<Checkpoint> checkpoint =
                pack.checkpoint().flatMap(Reading::value).map(SignedCheckpoint::checkpoint);
        pack.manifest().flatMap(Reading::value).ifPresent(manifest -> {
            expect("events", manifest.events() == pack.entries().size(), findings);
            checkpoint.ifPresent(tree -> compare(manifest, tree, findings));
            pack.export().ifPresent(export -> compare(manifest, export, findings));
            expect("heads", agree(manifest.heads(), pack.heads()), findings);
        });
    }

    private static void compare(Manifest manifest, Checkpoint tree, Findings findings) {
        expect("origin", manifest.origin().equals(tree.origin()), findings);
        expect("checkpoint.size", manifest.size() == tree.size(), findings);
        expect("checkpoint.root", manifest.root().equals(tree.root()), findings);
    }

    private static void compare(Manifest manifest, PackedLeaf export, Findings findings) {
        expect("export", agree(OptionalLong.of(manifest.export()), Optional.of(export)), findings);
        Optional<JsonObject> seal = export.json().value();
        expect(
                "recipient",
                seal.isEmpty()
                        || seal.get()
                                .member(LeafMember.RECIPIENT)
                                .equals(Optional.of(new JsonString(manifest.recipient()))),
                findings);
    }

    /** Whether a leaf is listed exactly where there is one, at its index; one without a readable proof has none. */
    private static boolean agree(OptionalLong listed, Optional<PackedLeaf> leaf) {
        return listed.isPresent() == leaf.isPresent()
                && leaf.map(PackedLeaf::index)
                        .filter(OptionalLong::isPresent)
                        .map(listed::equals)
                        .orElse(true);
    }

    private static void expect(String member, boolean agrees, Findings findings) {
        if (!agrees) {
            findings.add(
                    FindingCode.MANIFEST_CONTRADICTS,
                    Where.file(PackPart.MANIFEST.path()),
                    member + " is another than in what it lists");
        }
    }
}
