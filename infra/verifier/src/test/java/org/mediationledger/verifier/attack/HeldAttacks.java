package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** Packs against what the auditor has from elsewhere. */
public final class HeldAttacks {

    private static final String HELD = "held-0";

    private HeldAttacks() {}

    /**
     * Without keys, on any genuine pack.
     *
     * @param held an earlier checkpoint of the same log, from which the pack proves growth
     */
    public static Stream<Attack> on(PackFiles pack, SignedCheckpoint held) {
        String proof = PackFiles.consistency(held.checkpoint().size(), Relog.size(pack));
        return Stream.of(proofs(pack, held, proof), refused(pack, held), letters(pack, held))
                .flatMap(attacks -> attacks);
    }

    /**
     * With every key: other histories, built and signed as well as the genuine one.
     *
     * @param held an earlier checkpoint of the same log
     * @param now the auditor's time
     */
    public static Stream<Attack> forged(PackFiles pack, SignedCheckpoint held, Keys keys, Instant now) {
        long second = now.getEpochSecond();
        PackFiles other = new Relog(keys, second).of(pack);
        SignedCheckpoint own = SignedCheckpoint.parse(pack.bytes(PackFiles.CHECKPOINT));
        Checkpoint later = new Checkpoint(keys.origin(), own.checkpoint().size() + 1, Hash.sha256());
        Checkpoint contradiction =
                new Checkpoint(keys.origin(), held.checkpoint().size(), Hash.sha256());
        Target target = new Target(pack);
        String late = PackFiles.leaf(1);
        return Stream.of(
                holding(
                        "another history of the same size",
                        other,
                        List.of(own),
                        FindingCode.SPLIT_VIEW,
                        PackFiles.CHECKPOINT),
                holding(
                        "another history that shares the beginning's size only",
                        other,
                        List.of(held),
                        FindingCode.HELD_INCONSISTENT,
                        HELD),
                holding(
                        "an earlier state than the auditor knows",
                        pack,
                        List.of(keys.sign(later, second)),
                        FindingCode.OLDER_THAN_HELD,
                        HELD),
                holding(
                        "two checkpoints in the auditor's own hands that contradict each other",
                        pack,
                        List.of(held, keys.sign(contradiction, second)),
                        FindingCode.SPLIT_VIEW,
                        HELD),
                holding(
                        "a log that grew from another beginning",
                        pack,
                        List.of(keys.sign(contradiction, second)),
                        FindingCode.HELD_INCONSISTENT,
                        HELD),
                holding(
                        "a log that began with something",
                        pack,
                        List.of(keys.sign(new Checkpoint(keys.origin(), 0, Hash.sha256(new byte[1])), 1)),
                        FindingCode.HELD_INCONSISTENT,
                        HELD),
                holding(
                        "an entry recorded after a witness saw it",
                        pack,
                        List.of(keys.sign(own.checkpoint(), 1)),
                        FindingCode.TIME_IMPOSSIBLE,
                        late),
                holding(
                        "an entry that wasn't in the log long after it is said to be recorded",
                        pack,
                        List.of(keys.sign(
                                new Checkpoint(
                                        keys.origin(), 1, held.checkpoint().root()),
                                second)),
                        FindingCode.BACKDATED,
                        PackFiles.leaf(target.middle())));
    }

    private static Stream<Attack> proofs(PackFiles pack, SignedCheckpoint held, String proof) {
        String first = pack.text(proof).lines().findFirst().orElseThrow();
        return Stream.of(
                holding(
                        "the proof of growth gone",
                        pack.without(proof).listed(),
                        List.of(held),
                        FindingCode.CONSISTENCY_MISSING,
                        HELD),
                holding(
                        "a bit of the proof of growth flipped",
                        pack.retold(proof, text -> text.replace(first, flipped(first)))
                                .listed(),
                        List.of(held),
                        FindingCode.HELD_INCONSISTENT,
                        HELD),
                malformed("a hash less in a proof of growth", pack, proof, text -> text.replace(first + "\n", "")),
                malformed("a hash more in a proof of growth", pack, proof, text -> text + first + "\n"),
                malformed("a proof of growth emptied", pack, proof, text -> ""),
                malformed(
                        "a proof of growth without its last line's end",
                        pack,
                        proof,
                        text -> text.substring(0, text.length() - 1)),
                malformed("an empty line in a proof of growth", pack, proof, text -> text + "\n"),
                malformed(
                        "a proof of growth with lines as on Windows", pack, proof, text -> text.replace("\n", "\r\n")),
                malformed("a proof of growth in base64url", pack, proof, text -> "-_" + text.substring(2)),
                malformed("a proof of growth of 64 hashes", pack, proof, text -> (first + "\n").repeat(64)));
    }

    private static Stream<Attack> refused(PackFiles pack, SignedCheckpoint held) {
        Keys stranger = Keys.drawn(held.checkpoint().origin(), "w", 8);
        byte[] bytes = held.bytes();
        return Stream.of(
                holding(
                        "a checkpoint in hand that a stranger signed",
                        pack,
                        List.of(held.checkpoint().signedBy(stranger.log())),
                        FindingCode.HELD_REFUSED,
                        HELD),
                raw(
                        "a checkpoint in hand with a bit of its signature flipped",
                        pack,
                        LeafAttacks.flipped(bytes, bytes.length - 9)),
                raw(
                        "a checkpoint in hand that a mail program broke",
                        pack,
                        new String(bytes, UTF_8).replace("\n", "\r\n").getBytes(UTF_8)),
                raw("a checkpoint in hand that was cut short", pack, Arrays.copyOf(bytes, bytes.length - 1)),
                raw("nothing in hand", pack, new byte[0]),
                raw(
                        "a letter of another log",
                        pack,
                        "another.example/log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n".getBytes(UTF_8)),
                raw("a letter with a line more", pack, (held.checkpoint().text() + "more\n").getBytes(UTF_8)));
    }

    /** What a letter shows has no signature: it is the reader's own paper. */
    private static Stream<Attack> letters(PackFiles pack, SignedCheckpoint held) {
        Checkpoint own = Relog.checkpoint(pack);
        String zeros = Hash.sha256().base64();
        String later = own.text().replace("\n" + own.size() + "\n", "\n" + (own.size() + 1) + "\n");
        return Stream.of(
                letter(
                        "a letter with another root at the same size",
                        pack,
                        own.text().replace(own.root().base64(), zeros),
                        FindingCode.HELD_INCONSISTENT),
                letter(
                        "a letter with another root at a smaller size",
                        pack,
                        held.checkpoint()
                                .text()
                                .replace(held.checkpoint().root().base64(), zeros),
                        FindingCode.HELD_INCONSISTENT),
                letter("a letter with a larger size", pack, later, FindingCode.OLDER_THAN_HELD));
    }

    private static Attack malformed(String name, PackFiles pack, String proof, UnaryOperator<String> change) {
        return Attack.of(name, pack.retold(proof, change).listed(), FindingCode.CONSISTENCY_MALFORMED, proof);
    }

    private static Attack letter(String name, PackFiles pack, String text, FindingCode code) {
        return raw(name, pack, text.getBytes(UTF_8), code);
    }

    private static Attack raw(String name, PackFiles pack, byte[] held) {
        return raw(name, pack, held, FindingCode.HELD_REFUSED);
    }

    private static Attack raw(String name, PackFiles pack, byte[] held, FindingCode code) {
        return Attack.of(name, pack, code, HELD).on(auditor -> auditor.holding(List.of(held)));
    }

    private static Attack holding(
            String name, PackFiles pack, List<SignedCheckpoint> held, FindingCode code, String file) {
        return Attack.of(name, pack, code, file)
                .on(auditor -> auditor.holding(
                        held.stream().map(SignedCheckpoint::bytes).toList()));
    }

    private static String flipped(String hash) {
        return Hash.of(LeafAttacks.flipped(Hash.fromBase64(hash).bytes(), 7)).base64();
    }
}
