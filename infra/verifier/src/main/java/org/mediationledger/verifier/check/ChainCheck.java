package org.mediationledger.verifier.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;

/** The case's entries are numbered from 1 without a gap, and each names the hash of the one before. */
final class ChainCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        long before = 0;
        Optional<Hash> hashBefore = Optional.empty();
        for (PackedLeaf entry : pack.entries()) {
            long number = entry.number().orElseThrow();
            if (number != before + 1) {
                gap(before + 1, number - 1, findings);
                hashBefore = Optional.empty();
            }
            place(entry, number, findings);
            link(entry, number, hashBefore, findings);
            before = number;
            hashBefore = Optional.of(entry.hash());
        }
    }

    private static void gap(long first, long last, Findings findings) {
        Where where = new Where(PackPart.LEAF.path(first), OptionalLong.empty(), OptionalLong.of(first));
        findings.add(FindingCode.CASE_SEQ_GAP, where, "the entries " + first + " to " + last + " are missing");
    }

    private static void place(PackedLeaf entry, long number, Findings findings) {
        if (entry.facts().caseSeq().orElse(number) != number) {
            findings.add(
                    FindingCode.CASE_SEQ_GAP,
                    entry.where(),
                    "the entry says of itself that it is number "
                            + entry.facts().caseSeq().getAsLong());
        }
    }

    /** A leaf that can't be read says nothing of the one before, and has its finding already. */
    private static void link(PackedLeaf entry, long number, Optional<Hash> hashBefore, Findings findings) {
        Optional<Hash> named = entry.facts().previous();
        boolean isReadable = entry.facts().caseSeq().isPresent();
        if (number == 1 && named.isPresent()) {
            findings.add(FindingCode.CHAIN_BROKEN, entry.where(), "the first entry names one before it");
        } else if (number > 1 && isReadable && named.isEmpty()) {
            findings.add(FindingCode.CHAIN_BROKEN, entry.where(), "it names none before it");
        } else if (named.isPresent() && hashBefore.isPresent() && !named.equals(hashBefore)) {
            findings.add(FindingCode.CHAIN_BROKEN, entry.where(), "the entry before has another hash than it names");
        }
    }
}
