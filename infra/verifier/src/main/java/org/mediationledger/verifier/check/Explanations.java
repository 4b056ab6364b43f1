package org.mediationledger.verifier.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mediationledger.verifier.pack.Committed;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackedLeaf;
import org.mediationledger.verifier.pack.Reading;
import org.mediationledger.verifier.pack.Redaction;
import org.mediationledger.verifier.pack.WithheldReason;

/** Why values are not disclosed: the pack's list says so, or the log says that they were erased. */
final class Explanations {

    private final Map<Long, List<Redaction>> redactions;
    private final Map<String, Long> lastErasedAt;

    private Explanations(Map<Long, List<Redaction>> redactions, Map<String, Long> lastErasedAt) {
        this.redactions = redactions;
        this.lastErasedAt = lastErasedAt;
    }

    static Explanations of(Pack pack) {
        List<Redaction> all = pack.redactions().flatMap(Reading::value).orElse(List.of());
        Map<String, Long> erased = new HashMap<>();
        for (PackedLeaf erasure : pack.erasures()) {
            long index = erasure.index().orElse(-1);
            erasure.json()
                    .value()
                    .ifPresent(leaf -> Committed.erasedBy(leaf).forEach(sd -> erased.merge(sd, index, Math::max)));
        }
        return new Explanations(all.stream().collect(Collectors.groupingBy(Redaction::caseSeq)), erased);
    }

    /** The entries for which there are reasons. */
    Iterable<Long> caseSeqs() {
        return redactions.keySet();
    }

    /** What is withheld of an entry. */
    List<Redaction> of(long caseSeq) {
        return redactions.getOrDefault(caseSeq, List.of());
    }

    /** The reason why a value of an entry is withheld, if there is one. */
    Optional<WithheldReason> reason(PackedLeaf entry, String sd) {
        return of(entry.number().orElseThrow()).stream()
                .filter(redaction -> redaction.sd().equals(sd))
                .map(Redaction::reason)
                .findFirst();
    }

    /** Whether the log says, after the entry, that the value was erased. */
    boolean isErased(PackedLeaf entry, String sd) {
        return lastErasedAt.getOrDefault(sd, -1L) > entry.index().orElse(Long.MAX_VALUE);
    }
}
