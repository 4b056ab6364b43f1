package org.mediationledger.verifier.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.pack.Committed;
import org.mediationledger.verifier.pack.Disclosures;
import org.mediationledger.verifier.pack.Fault;
import org.mediationledger.verifier.pack.Reading;

/** Holds what is disclosed of one entry against the commitments that stand in it, and in what it discloses itself. */
final class EntryDisclosures {

    private final Map<String, Set<String>> namesByCommitment = new LinkedHashMap<>();
    private final Set<String> disclosed = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Compares.
     *
     * @param leaf what the entry says
     * @param texts the disclosures, each spelt as it was hashed
     */
    EntryDisclosures(JsonObject leaf, List<String> texts) {
        stand(Committed.inLeaf(leaf));
        // the event as a whole first: values within it are committed to by what it says
        List<String> within = new ArrayList<>();
        for (String text : texts) {
            if (namesByCommitment.containsKey(Commitments.commitTo(text))) {
                disclose(text);
            } else {
                within.add(text);
            }
        }
        within.forEach(this::disclose);
    }

    /** What is wrong with the disclosures. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The commitments of which the values are disclosed. */
    Set<String> disclosed() {
        return Set.copyOf(disclosed);
    }

    /** The commitments of which they are not, in their order. */
    Set<String> withheld() {
        Set<String> withheld = new TreeSet<>(namesByCommitment.keySet());
        withheld.removeAll(disclosed);
        return withheld;
    }

    private void stand(List<Committed> commitments) {
        commitments.forEach(each -> namesByCommitment
                .computeIfAbsent(each.sd(), any -> new HashSet<>())
                .add(each.name()));
    }

    private void disclose(String text) {
        String commitment = Commitments.commitTo(text);
        Set<String> names = namesByCommitment.getOrDefault(commitment, Set.of());
        if (names.isEmpty() || !Commitments.opens(commitment, text)) {
            faults.add(new Fault(FindingCode.DISCLOSURE_MISMATCH, "nothing in the entry commits to one of them"));
        } else if (!disclosed.add(commitment)) {
            faults.add(new Fault(FindingCode.DISCLOSURE_MISMATCH, "one of them stands there twice"));
        } else {
            read(text, names);
        }
    }

    private void read(String text, Set<String> names) {
        try {
            Disclosure disclosure = Disclosure.parse(text);
            if (!names.contains(disclosure.name())) {
                faults.add(new Fault(
                        FindingCode.DISCLOSURE_MISMATCH, "one of them bears another name than the place it is for"));
            } else if (disclosure.name().equals(LeafMember.EVENT)) {
                open(Disclosures.body(disclosure.value()));
            }
        } catch (IllegalArgumentException noDisclosure) {
            faults.add(new Fault(FindingCode.DISCLOSURE_MALFORMED, "one of them is not salt, name and value"));
        }
    }

    private void open(Reading<JsonObject> body) {
        body.fault().ifPresent(faults::add);
        body.value().ifPresent(event -> stand(Committed.within(LeafMember.EVENT, event)));
    }
}
