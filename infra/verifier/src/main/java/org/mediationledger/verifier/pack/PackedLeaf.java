package org.mediationledger.verifier.pack;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.ProofMalformed;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Where;

/** A leaf as a pack carries it, with its proof. What takes memory is read anew each time that it is asked for. */
public final class PackedLeaf {

    private final LeafKind kind;
    private final OptionalLong number;
    private final String path;
    private final Content content;
    private final String proofPath;
    private final Optional<Content> proofContent;
    private final Hash hash;
    private final OptionalLong index;
    private final LeafFacts facts;

    /** A file of the pack, if it is there. */
    record Located(String path, Optional<Content> content) {}

    PackedLeaf(LeafKind kind, OptionalLong number, String path, Content content, Located proof) {
        this.kind = kind;
        this.number = number;
        this.path = path;
        this.content = content;
        this.proofPath = proof.path();
        this.proofContent = proof.content();
        this.hash = content.leafHash();
        this.index = proof().flatMap(Reading::value).map(TlogProof::index).stream()
                .mapToLong(Long::longValue)
                .findFirst();
        this.facts = LeafFacts.of(json());
    }

    /** What kind its place in the pack asks for. */
    public LeafKind kind() {
        return kind;
    }

    /** The number in its file's name, where such files are numbered. */
    public OptionalLong number() {
        return number;
    }

    /** The file's name. */
    public String path() {
        return path;
    }

    /** Where its proof is, or would be. */
    public String proofPath() {
        return proofPath;
    }

    /** Its hash in the tree. */
    public Hash hash() {
        return hash;
    }

    /** Its place in the log, from 0, as its proof states it; absent when the proof is, or can't be read. */
    public OptionalLong index() {
        return index;
    }

    /** What it says that others are held against. */
    public LeafFacts facts() {
        return facts;
    }

    /** Its place, for a finding. */
    public Where where() {
        return at(path);
    }

    /** The place of its proof. */
    public Where whereProof() {
        return at(proofPath);
    }

    /** What it says. */
    public Reading<JsonObject> json() {
        return JsonText.leaf(content.bytes()).then(value -> LeafForm.of(kind, value));
    }

    /** Its proof, if there is a file. */
    public Optional<Reading<TlogProof>> proof() {
        return proofContent.map(PackedLeaf::proof);
    }

    private Where at(String file) {
        return new Where(file, index, kind == LeafKind.CASE_EVENT ? number : OptionalLong.empty());
    }

    private static Reading<TlogProof> proof(Content content) {
        try {
            return Reading.of(TlogProof.parse(content.bytes()));
        } catch (ProofMalformed | NoteRefused malformed) {
            return Reading.refused(new Fault(FindingCode.PROOF_MALFORMED, String.valueOf(malformed.getMessage())));
        }
    }
}
