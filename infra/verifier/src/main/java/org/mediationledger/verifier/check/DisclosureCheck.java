package org.mediationledger.verifier.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.Reading;
import org.mediationledger.verifier.pack.Redaction;

/** Each disclosed value is the one committed to; each other one has a reason, or an erasure, for not being there. */
final class DisclosureCheck implements Check {

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        pack.redactions()
                .flatMap(Reading::fault)
                .ifPresent(fault -> findings.add(fault.code(), Where.file(PackPart.REDACTIONS.path()), fault.detail()));
        Explanations explanations = Explanations.of(pack);
        for (PackedLeaf entry : pack.entries()) {
            disclosures(pack, entry)
                    .ifPresent(reading -> reading.fault()
                            .ifPresent(fault -> findings.add(fault.code(), whereDisclosed(entry), fault.detail())));
            of(pack, entry).ifPresent(disclosures -> check(disclosures, entry, explanations, findings));
        }
        explanations.caseSeqs().forEach(caseSeq -> ofAnEntry(caseSeq, pack, findings));
    }

    private static Optional<EntryDisclosures> of(Pack pack, PackedLeaf entry) {
        List<String> texts = disclosures(pack, entry).flatMap(Reading::value).orElse(List.of());
        Optional<JsonObject> leaf = entry.json().value();
        return leaf.map(object -> new EntryDisclosures(object, texts));
    }

    /** The commitments of an entry of which the values are not disclosed. */
    static Set<String> withheld(Pack pack, PackedLeaf entry) {
        return of(pack, entry).map(EntryDisclosures::withheld).orElse(Set.of());
    }

    private static Optional<Reading<List<String>>> disclosures(Pack pack, PackedLeaf entry) {
        return pack.disclosures(entry.number().orElseThrow());
    }

    private static void check(
            EntryDisclosures disclosures, PackedLeaf entry, Explanations explanations, Findings findings) {
        disclosures.faults().forEach(fault -> findings.add(fault.code(), whereDisclosed(entry), fault.detail()));
        disclosures.disclosed().stream()
                .filter(sd -> explanations.isErased(entry, sd))
                .sorted()
                .forEach(
                        sd -> findings.add(FindingCode.ERASED_YET_DISCLOSED, whereDisclosed(entry), "its sd is " + sd));
        Set<String> withheld = disclosures.withheld();
        Set<String> reasoned = new HashSet<>();
        for (Redaction redaction : explanations.of(entry.number().orElseThrow())) {
            if (!withheld.contains(redaction.sd()) || !reasoned.add(redaction.sd())) {
                findings.add(FindingCode.REDACTION_MISMATCH, entry.where(), "its sd is " + redaction.sd());
            }
        }
        withheld.stream()
                .filter(sd -> !reasoned.contains(sd) && !explanations.isErased(entry, sd))
                .forEach(sd -> findings.add(FindingCode.FIELD_UNEXPLAINED, entry.where(), "its sd is " + sd));
    }

    private static void ofAnEntry(long caseSeq, Pack pack, Findings findings) {
        if (pack.entries().stream().noneMatch(entry -> entry.number().orElseThrow() == caseSeq)) {
            findings.add(
                    FindingCode.REDACTION_MISMATCH,
                    new Where(PackPart.REDACTIONS.path(), OptionalLong.empty(), OptionalLong.of(caseSeq)),
                    "there is no such entry");
        }
    }

    private static Where whereDisclosed(PackedLeaf entry) {
        return new Where(PackPart.DISCLOSURES.path(entry.number().orElseThrow()), entry.index(), entry.number());
    }
}
