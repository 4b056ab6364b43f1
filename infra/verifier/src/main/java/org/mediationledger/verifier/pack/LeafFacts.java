package org.mediationledger.verifier.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.LeafMember;

/**
 * What a leaf says that other leaves are held against. Each is absent where the leaf doesn't say it, or not in its form.
 *
 * @param caseName the pseudonym of its case
 * @param caseSeq its place in the case, from 1
 * @param previous the leaf hash of the case's leaf before
 * @param recordedAt when it was recorded
 */
public record LeafFacts(
        Optional<String> caseName, OptionalLong caseSeq, Optional<Hash> previous, Optional<Instant> recordedAt) {

    private static final LeafFacts NONE =
            new LeafFacts(Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());

    static LeafFacts of(Reading<JsonObject> leaf) {
        return leaf.value()
                .map(object -> new LeafFacts(
                        Values.text(object, LeafMember.CASE, MemberRule.SHORT),
                        Values.number(object, LeafMember.CASE_SEQ, MemberRule.ORDINAL),
                        Values.hash(object, LeafMember.PREV),
                        Values.instant(object, LeafMember.RECORDED_AT)))
                .orElse(NONE);
    }
}
