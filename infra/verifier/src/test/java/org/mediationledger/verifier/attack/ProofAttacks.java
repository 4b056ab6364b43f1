package org.mediationledger.verifier.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;

/** Somebody without keys changes the proofs; the list of contents is made to agree. */
public final class ProofAttacks {

    private ProofAttacks() {}

    /** All of them, on any genuine pack. */
    public static Stream<Attack> on(PackFiles pack) {
        Target target = new Target(pack);
        return Stream.of(
                        Stream.of(
                                        PackFiles.proof(1),
                                        PackFiles.proof(target.middle()),
                                        PackFiles.proof(target.last()),
                                        PackFiles.EXPORT_PROOF)
                                .flatMap(proof -> indices(pack, proof)),
                        paths(pack, PackFiles.proof(target.middle()), PackFiles.leaf(target.middle())),
                        paths(pack, PackFiles.EXPORT_PROOF, PackFiles.EXPORT),
                        forms(pack, PackFiles.proof(target.middle())),
                        exchanges(pack, target))
                .flatMap(attacks -> attacks);
    }

    private static Stream<Attack> indices(PackFiles pack, String proof) {
        TlogProof right = TlogProof.parse(pack.bytes(proof));
        long index = right.index();
        long size = right.checkpoint().checkpoint().size();
        Stream<Long> others = Stream.of(
                        index + 1, index - 1, index ^ 1, index ^ 2, index ^ 4, index + size, size, Long.MAX_VALUE)
                .filter(other -> other >= 0 && other != index)
                .distinct();
        Stream<String> malformed = Stream.of(
                "18446744073709551615",
                "9223372036854775808",
                "-1",
                "-" + index,
                "007",
                "0" + index,
                "1e3",
                "0x10",
                "+" + index,
                " " + index,
                index + " ",
                index + ".0",
                "",
                "\u0664",
                "1,000");
        return Stream.concat(
                others.map(other -> Attack.of(
                        "index " + other + " for " + index + " in " + proof,
                        withIndex(pack, proof, Long.toString(other)),
                        FindingCode.PROOF_INDEX,
                        proof)),
                malformed.map(text -> Attack.of(
                        "index \"" + text + "\" in " + proof,
                        withIndex(pack, proof, text),
                        FindingCode.PROOF_MALFORMED,
                        proof)));
    }

    private static Stream<Attack> paths(PackFiles pack, String proof, String leaf) {
        TlogProof right = TlogProof.parse(pack.bytes(proof));
        Hash root = right.checkpoint().checkpoint().root();
        List<Hash> path = right.path();
        Stream<Attack> ofAny = Stream.of(
                path(
                        pack,
                        proof,
                        "a hash more at the end",
                        hashes -> hashes.add(Hash.sha256()),
                        FindingCode.PROOF_LENGTH,
                        proof),
                path(
                        pack,
                        proof,
                        "a hash more at the start",
                        hashes -> hashes.addFirst(path.getFirst()),
                        FindingCode.PROOF_LENGTH,
                        proof),
                path(pack, proof, "the root at the end", hashes -> hashes.add(root), FindingCode.PROOF_LENGTH, proof),
                path(pack, proof, "the last hash gone", List::removeLast, FindingCode.PROOF_LENGTH, proof),
                path(pack, proof, "the first hash gone", List::removeFirst, FindingCode.PROOF_LENGTH, proof),
                path(pack, proof, "all hashes gone", List::clear, FindingCode.PROOF_LENGTH, proof),
                path(
                        pack,
                        proof,
                        "a bit of a hash flipped",
                        hashes -> hashes.set(0, flipped(path.getFirst())),
                        FindingCode.LEAF_NOT_INCLUDED,
                        leaf));
        return path.size() == 1
                ? ofAny
                : Stream.concat(
                        ofAny,
                        Stream.of(path(
                                pack,
                                proof,
                                "the hashes in reverse",
                                hashes -> reverse(hashes),
                                FindingCode.LEAF_NOT_INCLUDED,
                                leaf)));
    }

    private static Stream<Attack> forms(PackFiles pack, String proof) {
        String hash = TlogProof.parse(pack.bytes(proof)).path().getFirst().base64();
        byte[] bytes = Base64.getDecoder().decode(hash);
        return Stream.of(
                form(pack, proof, "an empty hash", text -> text.replaceFirst(hash.replace("+", "\\+"), "")),
                form(pack, proof, "a hash of 31 bytes", text -> text.replace(hash, base64(Arrays.copyOf(bytes, 31)))),
                form(pack, proof, "a hash of 33 bytes", text -> text.replace(hash, base64(Arrays.copyOf(bytes, 33)))),
                form(pack, proof, "a hash without padding", text -> text.replace(hash, hash.replace("=", ""))),
                form(pack, proof, "a hash with bits left over", text -> text.replace(hash, leftOver(hash))),
                form(pack, proof, "a hash in base64url", text -> text.replace(hash, "-_" + hash.substring(2))),
                form(pack, proof, "a hash with a space", text -> text.replace(hash, hash + " ")),
                form(pack, proof, "another version", text -> text.replace("tlog-proof@v1", "tlog-proof@v2")),
                form(pack, proof, "no first line", text -> text.substring(text.indexOf('\n') + 1)),
                form(pack, proof, "no index", text -> text.replaceFirst("index [0-9]+\n", "")),
                form(pack, proof, "two indices", text -> text.replaceFirst("(index [0-9]+\n)", "$1$1")),
                form(pack, proof, "lines ended as on Windows", text -> text.replace("\n", "\r\n")),
                form(pack, proof, "no checkpoint", text -> text.substring(0, text.indexOf("\n\n") + 2)),
                form(pack, proof, "no blank line", text -> text.replaceFirst("\n\n", "\n")),
                form(pack, proof, "extra data", text -> text.replaceFirst("index ", "extra AAAA\nindex ")),
                form(pack, proof, "cut short", text -> text.substring(0, text.length() - 9)),
                form(pack, proof, "emptied", text -> ""));
    }

    private static Stream<Attack> exchanges(PackFiles pack, Target target) {
        String proof = PackFiles.proof(target.middle());
        String next = PackFiles.proof(target.middle() + 1);
        String leaf = PackFiles.leaf(target.middle());
        return Stream.of(
                Attack.of(
                        "two proofs change places",
                        pack.swapped(proof, next).listed(),
                        FindingCode.LEAF_NOT_INCLUDED,
                        leaf),
                Attack.of(
                        "a proof stands for two",
                        pack.with(next, pack.bytes(proof)).listed(),
                        FindingCode.PROOF_INDEX,
                        next),
                Attack.of("a proof is gone", pack.without(proof).listed(), FindingCode.PACK_STRUCTURE, proof),
                Attack.of(
                        "the seal's proof is gone",
                        pack.without(PackFiles.EXPORT_PROOF).listed(),
                        FindingCode.PACK_STRUCTURE,
                        PackFiles.EXPORT_PROOF),
                Attack.of(
                        "a proof of nothing",
                        pack.with(PackFiles.proof(target.last() + 1), pack.bytes(proof))
                                .listed(),
                        FindingCode.PACK_STRUCTURE,
                        PackFiles.proof(target.last() + 1)),
                Attack.of(
                        "a proof with a signature less than the checkpoint",
                        pack.retold(proof, text -> text.substring(0, text.lastIndexOf("\u2014")))
                                .listed(),
                        FindingCode.PROOF_OTHER_CHECKPOINT,
                        proof));
    }

    private static PackFiles withIndex(PackFiles pack, String proof, String index) {
        return pack.retold(proof, text -> text.replaceFirst("index [0-9]+", "index " + index))
                .listed();
    }

    private static Attack path(
            PackFiles pack, String proof, String name, Consumer<List<Hash>> change, FindingCode code, String file) {
        TlogProof right = TlogProof.parse(pack.bytes(proof));
        List<Hash> path = new ArrayList<>(right.path());
        change.accept(path);
        byte[] wrong = new TlogProof(right.index(), path, right.checkpoint()).bytes();
        return Attack.of(name + " in " + proof, pack.with(proof, wrong).listed(), code, file);
    }

    private static Attack form(PackFiles pack, String proof, String name, UnaryOperator<String> change) {
        return Attack.of(name + " in a proof", pack.retold(proof, change).listed(), FindingCode.PROOF_MALFORMED, proof);
    }

    private static void reverse(List<Hash> hashes) {
        List<Hash> reversed = List.copyOf(hashes.reversed());
        hashes.clear();
        hashes.addAll(reversed);
    }

    private static Hash flipped(Hash hash) {
        return Hash.of(LeafAttacks.flipped(hash.bytes(), 0));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The same bytes for a decoder that passes over the bits that are none of theirs: 32 bytes leave two of them. */
    static String leftOver(String hash) {
        char last = hash.charAt(hash.length() - 2);
        return hash.substring(0, hash.length() - 2) + (char) (last + 1) + "=";
    }
}
