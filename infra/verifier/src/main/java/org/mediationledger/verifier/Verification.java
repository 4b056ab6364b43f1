package org.mediationledger.verifier;

import java.io.IOException;
import org.mediationledger.verifier.archive.ArchiveLimits;
import org.mediationledger.verifier.archive.ArchiveReader;
import org.mediationledger.verifier.archive.ByteSource;
import org.mediationledger.verifier.check.Checks;
import org.mediationledger.verifier.check.Evidence;
import org.mediationledger.verifier.check.SplitView;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.check.Withheld;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;

/** Checks a pack. */
public final class Verification {

    /**
     * A hundred times what a case of sixty entries takes, and little enough for a small machine: a pack of 2,000 entries
     * has some 6,000 files of together some 20 MB.
     */
    static final ArchiveLimits LIMITS = new ArchiveLimits(32L << 20, 8_192, 100, 32L << 20, 100);

    private Verification() {}

    /**
     * Checks the pack against what the reader trusts.
     *
     * @param source the pack's bytes, which may be hostile
     * @throws IOException when they can't be read from where they lie, whatever they are
     */
    public static Report of(ByteSource source, Trust trust) throws IOException {
        Pack pack = Pack.of(ArchiveReader.read(source, LIMITS, PackPart.limits()));
        Evidence evidence = Evidence.of(pack, trust);
        Findings findings = Checks.of(evidence);
        Withheld withheld = Withheld.in(pack);
        Verdict best = withheld.isNothing() ? Verdict.VALID : Verdict.VALID_REDACTED;
        return new Report(
                best.and(findings.verdict()),
                Told.by(evidence),
                findings.kept(),
                findings.count(),
                withheld,
                NotProved.of(evidence),
                SplitView.in(evidence));
    }
}
