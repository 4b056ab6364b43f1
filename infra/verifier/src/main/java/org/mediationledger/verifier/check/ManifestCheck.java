package org.mediationledger.verifier.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Manifest;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;

/** The list of contents lists the files that are there, each with its size and hash. */
final class ManifestCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        pack.manifest().ifPresent(reading -> {
            reading.fault()
                    .ifPresent(
                            fault -> findings.add(fault.code(), Where.file(PackPart.MANIFEST.path()), fault.detail()));
            reading.value().ifPresent(manifest -> compare(manifest, pack, findings));
        });
    }

    private static void compare(Manifest manifest, Pack pack, Findings findings) {
        Set<String> unlisted = new HashSet<>(pack.files().keySet());
        unlisted.remove(PackPart.MANIFEST.path());
        for (Manifest.ListedFile listed : manifest.files()) {
            unlisted.remove(listed.name());
            Optional<Content> file = pack.file(listed.name());
            if (file.isEmpty()) {
                findings.add(FindingCode.PACK_STRUCTURE, named(listed), "is listed, but is not there");
            } else if (!isAsListed(file.get(), listed)) {
                findings.add(FindingCode.FILE_CHANGED, named(listed), "is not as it is listed");
            }
        }
        unlisted.stream()
                .sorted()
                .forEach(name -> findings.add(FindingCode.PACK_STRUCTURE, Where.file(name), "is not listed"));
    }

    private static boolean isAsListed(Content file, Manifest.ListedFile listed) {
        return file.size() == listed.size() && file.sha256().equals(listed.sha256());
    }

    /** The name is the manifest's: it is repeated only where a pack can have such a file. */
    private static Where named(Manifest.ListedFile listed) {
        return Where.file(PackPart.of(listed.name()).isPresent() ? listed.name() : PackPart.MANIFEST.path());
    }
}
