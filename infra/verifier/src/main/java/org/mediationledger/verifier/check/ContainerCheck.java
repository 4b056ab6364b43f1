package org.mediationledger.verifier.check;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.Reading;

/** The archive has each file that a pack has, once, and no other. */
final class ContainerCheck implements Check {

    private static final List<PackPart> ALWAYS = List.of(
            PackPart.MANIFEST,
            PackPart.EXPORT,
            PackPart.EXPORT_PROOF,
            PackPart.CHECKPOINT,
            PackPart.REDACTIONS,
            PackPart.KEYS,
            PackPart.README);

    private static final List<PackPart> TOGETHER = List.of(PackPart.HEADS, PackPart.HEADS_PROOF, PackPart.HEADS_PATH);

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        pack.archiveFaults()
                .forEach(fault -> findings.add(FindingCode.PACK_STRUCTURE, Where.file(fault.file()), fault.problem()));
        missing(pack).forEach(path -> findings.add(FindingCode.PACK_STRUCTURE, Where.file(path), "is missing"));
        needless(pack)
                .forEach(path -> findings.add(FindingCode.PACK_STRUCTURE, Where.file(path), "belongs to nothing"));
        if (pack.entries().isEmpty()) {
            findings.add(
                    FindingCode.PACK_STRUCTURE, Where.file(PackPart.LEAF.path(1)), "is missing, as all entries are");
        }
    }

    private static Stream<String> missing(Pack pack) {
        Stream<String> single = ALWAYS.stream().map(PackPart::path);
        Stream<String> together = TOGETHER.stream()
                .map(PackPart::path)
                .filter(path -> TOGETHER.stream().anyMatch(part -> has(pack, part)));
        Stream<String> proofs =
                Stream.concat(pack.entries().stream(), pack.erasures().stream()).map(PackedLeaf::proofPath);
        Stream<String> erasures =
                LongStream.rangeClosed(1, pack.erasures().size()).mapToObj(PackPart.ERASURE::path);
        return Stream.of(single, together, proofs, erasures)
                .flatMap(paths -> paths)
                .filter(path -> pack.file(path).isEmpty());
    }

    private static Stream<String> needless(Pack pack) {
        Stream<String> proofs = pack.numbered(PackPart.PROOF).keySet().stream()
                .filter(number -> pack.file(PackPart.LEAF.path(number)).isEmpty())
                .map(PackPart.PROOF::path);
        Stream<String> disclosures = pack.numbered(PackPart.DISCLOSURES).keySet().stream()
                .filter(number -> pack.file(PackPart.LEAF.path(number)).isEmpty())
                .map(PackPart.DISCLOSURES::path);
        Stream<String> erasureProofs = pack.numbered(PackPart.ERASURE_PROOF).keySet().stream()
                .filter(number -> pack.file(PackPart.ERASURE.path(number)).isEmpty())
                .map(PackPart.ERASURE_PROOF::path);
        OptionalLong size = size(pack);
        Stream<String> growths = pack.growths().stream()
                .filter(growth -> growth.from() >= growth.to() || (size.isPresent() && growth.to() != size.getAsLong()))
                .map(PackPart::path);
        return Stream.of(proofs, disclosures, erasureProofs, growths).flatMap(paths -> paths);
    }

    private static boolean has(Pack pack, PackPart part) {
        return pack.file(part).isPresent();
    }

    private static OptionalLong size(Pack pack) {
        return pack.checkpoint()
                .flatMap(Reading::value)
                .map(SignedCheckpoint::checkpoint)
                .map(checkpoint -> OptionalLong.of(checkpoint.size()))
                .orElseGet(OptionalLong::empty);
    }
}
