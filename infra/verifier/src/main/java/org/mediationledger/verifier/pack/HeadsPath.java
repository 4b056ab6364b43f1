package org.mediationledger.verifier.pack;

import java.util.List;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.ProofCheck;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/**
 * The way from one case's head up to the root over the heads of all cases.
 *
 * @param head the case's
 * @param index of it among all, from 0
 * @param path the hashes beside the way
 * @param cases how many heads there are
 */
public record HeadsPath(CaseHead head, long index, List<Hash> path, long cases) {

    /** More than any tree needs: its size has 63 bits. */
    private static final int MOST_HASHES = 63;

    private static final String ENTRY = "entry";
    private static final String INDEX = "index";
    private static final String PATH = "path";

    private static final Form FORM = new Form()
            .with(ENTRY, MemberRule.OBJECT)
            .with(INDEX, MemberRule.COUNT)
            .with(PATH, MemberRule.LIST)
            .with(LeafMember.SIZE, MemberRule.ORDINAL);

    /** Takes a copy. */
    public HeadsPath {
        path = List.copyOf(path);
    }

    /** Whether it leads to the root. */
    public ProofCheck check(Hash root) {
        return Inclusion.check(path, Merkle.leafHash(head.bytes()), index, cases, root);
    }

    static Reading<HeadsPath> read(Content content) {
        return JsonText.list(content.bytes(), FindingCode.HEADS_MISMATCH).then(HeadsPath::of);
    }

    private static Reading<HeadsPath> of(Json value) {
        if (!(value instanceof JsonObject object) || !FORM.isKeptBy(object)) {
            return malformed();
        }
        JsonObject entry = (JsonObject) object.member(ENTRY).orElseThrow();
        List<Json> path = ((JsonArray) object.member(PATH).orElseThrow()).elements();
        if (!Form.CASE_HEAD.isKeptBy(entry)
                || path.size() > MOST_HASHES
                || !path.stream().allMatch(MemberRule.HASH::isKeptBy)) {
            return malformed();
        }
        return Reading.of(new HeadsPath(
                Heads.of(entry).orElseThrow(),
                Values.number(object, INDEX, MemberRule.COUNT).orElseThrow(),
                path.stream()
                        .map(hash -> Hash.fromBase64(((JsonString) hash).value()))
                        .toList(),
                Values.number(object, LeafMember.SIZE, MemberRule.ORDINAL).orElseThrow()));
    }

    private static Reading<HeadsPath> malformed() {
        return Reading.refused(new Fault(FindingCode.HEADS_MISMATCH, "the path is not in its form"));
    }
}
