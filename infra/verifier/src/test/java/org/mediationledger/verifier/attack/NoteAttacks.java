package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.Keys;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Relog;

/** Somebody changes the checkpoint, or signs one with other keys. */
public final class NoteAttacks {

    private static final String DASH = "\u2014";

    private NoteAttacks() {}

    /** All of them, on any genuine pack whose policy asks for a witness. */
    public static Stream<Attack> on(PackFiles pack) {
        return Stream.of(forms(pack), texts(pack), signatures(pack), keys(pack)).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> forms(PackFiles pack) {
        Checkpoint checkpoint = Relog.checkpoint(pack);
        String size = Long.toString(checkpoint.size());
        String root = checkpoint.root().base64();
        String line = "\n" + DASH + " someone.else AAAAAAAA";
        return Stream.of(
                malformed(pack, "lines ended as on Windows", text -> text.replace("\n", "\r\n")),
                malformed(pack, "no newline at the end", text -> text.substring(0, text.length() - 1)),
                malformed(pack, "a control character", text -> text.replaceFirst("\n", "\u0001\n")),
                malformed(pack, "a tab", text -> text.replaceFirst("\n", "\t\n")),
                malformed(pack, "an empty line in the body", text -> text.replaceFirst("\n", "\n\n")),
                malformed(
                        pack, "an empty line more before the signatures", text -> text.replaceFirst("\n\n", "\n\n\n")),
                malformed(
                        pack,
                        "an empty line among the signatures",
                        text -> text.replaceFirst("\n" + DASH, "\n\n" + DASH)
                                .replaceFirst("(?s)(\n" + DASH + ".*?)(\n" + DASH + ")", "$1\n$2")),
                malformed(pack, "an empty line at the end", text -> text + "\n"),
                malformed(pack, "a hyphen for the dash", text -> text.replaceFirst(DASH, "-")),
                malformed(pack, "an en dash", text -> text.replaceFirst(DASH, "\u2013")),
                malformed(pack, "two spaces", text -> text.replaceFirst(DASH + " ", DASH + "  ")),
                malformed(pack, "no signatures", text -> text.substring(0, text.indexOf("\n\n") + 2)),
                malformed(pack, "no blank line", text -> text.replaceFirst("\n\n", "\n")),
                malformed(
                        pack,
                        "101 signatures",
                        text -> text + line.substring(1).concat("\n").repeat(100)),
                malformed(pack, "a signature of nothing", text -> text + DASH + " someone.else AAAA\n"),
                malformed(pack, "a signature that isn't base64", text -> text + DASH + " someone.else !!!!\n"),
                malformed(pack, "a name with a plus sign", text -> text + DASH + " some+one AAAAAAAA\n"),
                malformed(pack, "a signature without a name", text -> text + DASH + " AAAAAAAA\n"),
                malformed(
                        pack,
                        "a leading zero in the size",
                        text -> text.replaceFirst("\n" + size + "\n", "\n0" + size + "\n")),
                malformed(
                        pack,
                        "a sign before the size",
                        text -> text.replaceFirst("\n" + size + "\n", "\n+" + size + "\n")),
                malformed(pack, "a negative size", text -> text.replaceFirst("\n" + size + "\n", "\n-" + size + "\n")),
                malformed(
                        pack,
                        "a size beyond all trees",
                        text -> text.replaceFirst("\n" + size + "\n", "\n9223372036854775808\n")),
                malformed(pack, "a size that isn't a number", text -> text.replaceFirst("\n" + size + "\n", "\n1e3\n")),
                malformed(pack, "a root of 31 bytes", text -> text.replace(root, base64(31))),
                malformed(pack, "a root of 33 bytes", text -> text.replace(root, base64(33))),
                malformed(pack, "a root with bits left over", text -> text.replace(root, ProofAttacks.leftOver(root))),
                malformed(pack, "a root without padding", text -> text.replace(root, root.replace("=", ""))),
                malformed(
                        pack,
                        "a root in hexadecimal",
                        text -> text.replace(root, checkpoint.root().hex())),
                malformed(pack, "no origin", text -> text.substring(text.indexOf('\n') + 1)),
                malformed(pack, "emptied", text -> ""),
                Attack.of(
                        "invalid UTF-8 in the checkpoint",
                        pack.changed(PackFiles.CHECKPOINT, NoteAttacks::invalidUtf8)
                                .listed(),
                        FindingCode.NOTE_MALFORMED,
                        PackFiles.CHECKPOINT));
    }

    private static Stream<Attack> texts(PackFiles pack) {
        Checkpoint checkpoint = Relog.checkpoint(pack);
        String size = "\n" + checkpoint.size() + "\n";
        String root = checkpoint.root().base64();
        String other = Hash.sha256().base64();
        return Stream.of(
                altered(pack, "a larger size", text -> text.replaceFirst(size, "\n" + (checkpoint.size() + 1) + "\n")),
                altered(pack, "a smaller size", text -> text.replaceFirst(size, "\n" + (checkpoint.size() - 1) + "\n")),
                altered(pack, "size nought", text -> text.replaceFirst(size, "\n0\n")),
                altered(pack, "the largest size", text -> text.replaceFirst(size, "\n" + Long.MAX_VALUE + "\n")),
                altered(pack, "another root", text -> text.replace(root, other)),
                altered(pack, "a line more", text -> text.replaceFirst("\n\n", "\nmore\n\n")),
                Attack.of(
                        "another root in the checkpoint, every proof and the list",
                        everywhere(pack, text -> text.replace(root, other)),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "another size in the checkpoint and every proof",
                        everywhere(pack, text -> text.replaceFirst(size, "\n" + (checkpoint.size() + 1) + "\n")),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "another root in the checkpoint alone, so that no proof leads to it",
                        pack.retold(PackFiles.CHECKPOINT, text -> text.replace(root, other))
                                .listed(),
                        FindingCode.PROOF_OTHER_CHECKPOINT,
                        PackFiles.proof(1)),
                Attack.of(
                        "another origin",
                        everywhere(
                                pack,
                                text -> text.replaceFirst("(?m)^" + checkpoint.origin() + "$", "another.example/log")),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT));
    }

    private static Stream<Attack> signatures(PackFiles pack) {
        SignedCheckpoint signed = SignedCheckpoint.parse(pack.bytes(PackFiles.CHECKPOINT));
        String log = signed.note().signatures().getFirst().line() + "\n";
        String witness = signed.note().signatures().getLast().line() + "\n";
        return Stream.of(
                Attack.of(
                        "the witness's signature cut off",
                        everywhere(pack, text -> text.replace(witness, "")),
                        FindingCode.NO_WITNESS,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "the log's signature cut off",
                        everywhere(pack, text -> text.replace(log, "")),
                        FindingCode.UNKNOWN_KEY,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a bit of the log's signature flipped",
                        everywhere(pack, text -> text.replace(log, bent(log))),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a bit of the witness's signature flipped",
                        everywhere(pack, text -> text.replace(witness, bent(witness))),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a good and then a bad signature of the log",
                        everywhere(pack, text -> text.replace(log, log + bent(log))),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT),
                Attack.of(
                        "a bad and then a good signature of the witness",
                        everywhere(pack, text -> text.replace(witness, bent(witness) + witness)),
                        FindingCode.NOTE_SIGNATURE,
                        PackFiles.CHECKPOINT));
    }

    private static Stream<Attack> keys(PackFiles pack) {
        Keys attacker = Keys.drawn(Relog.checkpoint(pack).origin(), "witness.of.the.attacker", 666);
        Keys elsewhere = Keys.drawn("elsewhere.example/log", "witness.of.the.attacker", 667);
        return Stream.of(attacker, elsewhere)
                .map(keys -> Attack.of(
                        "everything signed anew as " + keys.origin() + ", with these keys in the pack",
                        new Relog(keys, 1_800_000_000L)
                                .of(pack)
                                .with(PackFiles.KEYS, keys.policyBytes())
                                .listed(),
                        FindingCode.UNKNOWN_KEY,
                        PackFiles.CHECKPOINT));
    }

    private static Attack malformed(PackFiles pack, String name, UnaryOperator<String> change) {
        return Attack.of(
                name + " in the checkpoint",
                pack.retold(PackFiles.CHECKPOINT, change).listed(),
                FindingCode.NOTE_MALFORMED,
                PackFiles.CHECKPOINT);
    }

    private static Attack altered(PackFiles pack, String name, UnaryOperator<String> change) {
        return Attack.of(
                name + " in the checkpoint",
                pack.retold(PackFiles.CHECKPOINT, change).listed(),
                FindingCode.NOTE_SIGNATURE,
                PackFiles.CHECKPOINT);
    }

    /** Changes the checkpoint wherever it stands, and has the list agree with it. */
    private static PackFiles everywhere(PackFiles pack, UnaryOperator<String> change) {
        PackFiles changed = pack;
        String before = pack.text(PackFiles.CHECKPOINT);
        String after = change.apply(before);
        for (String name : pack.all().keySet()) {
            if (name.equals(PackFiles.CHECKPOINT) || name.endsWith(".tlog-proof")) {
                changed = changed.retold(name, text -> text.replace(before, after));
            }
        }
        return changed.without(PackFiles.STAMP).listed();
    }

    /** The same line with another signature under the same key. */
    private static String bent(String line) {
        int at = line.length() - 8;
        char other = line.charAt(at) == 'A' ? 'B' : 'A';
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private static byte[] invalidUtf8(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int at = text.substring(0, text.indexOf('\n')).getBytes(UTF_8).length - 1;
        byte[] invalid = bytes.clone();
        invalid[at] = (byte) 0xff;
        return invalid;
    }
}
