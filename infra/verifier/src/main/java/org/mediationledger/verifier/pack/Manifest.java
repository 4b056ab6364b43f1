package org.mediationledger.verifier.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/**
 * A pack's list of contents. Nothing signs it: it is held against what is signed.
 *
 * @param origin the log's name
 * @param caseName the case's pseudonym
 * @param events how many entries of the case the pack has
 * @param recipient for whom it was made
 * @param export the index of the pack's seal in the log
 * @param heads the index of the list of all cases in the log, if the pack has it
 * @param size of the log at the pack's checkpoint
 * @param root of the log at the pack's checkpoint
 * @param files all other files, by name
 */
public record Manifest(
        String origin,
        String caseName,
        long events,
        String recipient,
        long export,
        OptionalLong heads,
        long size,
        Hash root,
        List<ListedFile> files) {

    /** A file as it is listed. */
    public record ListedFile(String name, Hash sha256, long size) {}

    private static final String ORIGIN = "origin";
    private static final String EXPORT = "export";
    private static final String HEADS = "heads";
    private static final String CHECKPOINT = "checkpoint";
    private static final String FILES = "files";
    private static final String NAME = "name";
    private static final String SHA256 = "sha256";

    private static final Form FILE =
            new Form().with(NAME, MemberRule.WORD).with(SHA256, MemberRule.HEX).with(LeafMember.SIZE, MemberRule.COUNT);

    private static final Form TREE =
            new Form().with(LeafMember.SIZE, MemberRule.COUNT).with(LeafMember.ROOT, MemberRule.HASH);

    private static final Form FORM = new Form()
            .with(LeafMember.CASE, MemberRule.SHORT)
            .with(CHECKPOINT, MemberRule.OBJECT)
            .with(LeafMember.EVENTS, MemberRule.ORDINAL)
            .with(EXPORT, MemberRule.COUNT)
            .with(FILES, MemberRule.LIST)
            .withOptional(HEADS, MemberRule.COUNT)
            .with(ORIGIN, MemberRule.WORD)
            .with(LeafMember.RECIPIENT, MemberRule.RECIPIENT)
            .with("software", MemberRule.TEXT)
            .with(LeafMember.V, MemberRule.VERSION);

    /** Takes a copy. */
    public Manifest {
        files = List.copyOf(files);
    }

    static Reading<Manifest> read(Content content) {
        return JsonText.list(content.bytes(), FindingCode.MANIFEST_MALFORMED).then(Manifest::of);
    }

    private static Reading<Manifest> of(Json value) {
        if (!(value instanceof JsonObject object)) {
            return malformed("not an object");
        }
        Optional<String> problem =
                FORM.problem(object).or(() -> TREE.problem(tree(object)).map(inTree -> "checkpoint: " + inTree));
        if (problem.isPresent()) {
            return malformed(problem.get());
        }
        List<ListedFile> files = new ArrayList<>();
        for (Json element : list(object)) {
            if (!(element instanceof JsonObject file) || !FILE.isKeptBy(file)) {
                return malformed("a file that isn't listed by name, sha256 and size");
            }
            files.add(listed(file));
        }
        return isSorted(files) ? Reading.of(manifest(object, files)) : malformed("files out of their order, or twice");
    }

    private static Manifest manifest(JsonObject object, List<ListedFile> files) {
        JsonObject tree = tree(object);
        return new Manifest(
                word(object, ORIGIN),
                word(object, LeafMember.CASE),
                count(object, LeafMember.EVENTS),
                word(object, LeafMember.RECIPIENT),
                count(object, EXPORT),
                Values.number(object, HEADS, MemberRule.COUNT),
                count(tree, LeafMember.SIZE),
                Hash.fromBase64(word(tree, LeafMember.ROOT)),
                files);
    }

    private static ListedFile listed(JsonObject file) {
        return new ListedFile(word(file, NAME), Hash.fromHex(word(file, SHA256)), count(file, LeafMember.SIZE));
    }

    private static boolean isSorted(List<ListedFile> files) {
        for (int i = 1; i < files.size(); i++) {
            if (files.get(i - 1).name().compareTo(files.get(i).name()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static JsonObject tree(JsonObject object) {
        return (JsonObject) object.member(CHECKPOINT).orElseThrow();
    }

    private static List<Json> list(JsonObject object) {
        return ((JsonArray) object.member(FILES).orElseThrow()).elements();
    }

    private static String word(JsonObject object, String name) {
        return Values.text(object, name, MemberRule.WORD).orElseThrow();
    }

    private static long count(JsonObject object, String name) {
        return Values.number(object, name, MemberRule.COUNT).orElseThrow();
    }

    private static Reading<Manifest> malformed(String detail) {
        return Reading.refused(new Fault(FindingCode.MANIFEST_MALFORMED, detail));
    }
}
