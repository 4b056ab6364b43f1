package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mediationledger.digest.Base64Text;

/** Keys and notes that others published; see the vectors' README. */
final class Published {

    static final byte[] SIGNED_BY_BOTH = file("note/signed-by-both.txt");
    static final VerifierKey PETER = key(0);
    static final VerifierKey ENOCH = key(1);

    private Published() {}

    /** The seed in Peter's published private key: what follows its type. */
    static byte[] petersSeed() {
        String text = new String(file("note/peter.txt"), UTF_8).strip();
        byte[] typed = Base64Text.decode(text.split("\\+", 5)[4]);
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    static List<String> ed25519() {
        return new String(file("ed25519/sign.input"), UTF_8).lines().toList();
    }

    private static VerifierKey key(int line) {
        return VerifierKey.parse(
                new String(file("note/keys.txt"), UTF_8).lines().toList().get(line));
    }

    private static byte[] file(String name) {
        try (InputStream file =
                Objects.requireNonNull(Published.class.getResourceAsStream("/org/mediationledger/digest/" + name))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
