package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Base64Text;
import org.mediationledger.digest.Hash;

/** A public key with the name and type under which it signs (C2SP signed-note, "Verifier keys"). */
public final class VerifierKey {

    private final String name;
    private final KeyType type;
    private final byte[] publicKey;
    private final int id;

    /**
     * @param name without spaces and plus signs
     * @param publicKey the 32 raw bytes of RFC 8032; copied
     * @throws IllegalArgumentException when the name or the length is wrong
     */
    public VerifierKey(String name, KeyType type, byte[] publicKey) {
        if (!KeyName.isValid(name)) {
            throw new IllegalArgumentException("a key's name has no space and no plus sign, and isn't empty");
        }
        if (publicKey.length != Ed25519.KEY_BYTES) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        this.name = name;
        this.type = type;
        this.publicKey = publicKey.clone();
        this.id = id(name, typed(type, publicKey));
    }

    /**
     * Reads a key's text: name, id in lower-case hexadecimal, and base64 of type and key, with plus signs between.
     *
     * @throws IllegalArgumentException when the text isn't a key's one spelling, its id isn't the one reckoned from name
     *     and key, or its type is another than those of {@link KeyType}
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is written name+id+base64");
        }
        byte[] typed = Base64Text.decode(parts[2]);
        if (typed.length == 0) {
            throw new IllegalArgumentException("a key has a type");
        }
        KeyType type = KeyType.of(typed[0])
                .orElseThrow(() -> new IllegalArgumentException("a key of a type that is not understood here"));
        VerifierKey key = new VerifierKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.hexId().equals(parts[1])) {
            throw new IllegalArgumentException("a key's id is reckoned from its name, type and bytes");
        }
        return key;
    }

    /** The key's text, as {@link #parse} reads it. */
    public String encoded() {
        return name + "+" + hexId() + "+" + Base64Text.encode(typed(type, publicKey));
    }

    /** The name under which the key signs. */
    public String name() {
        return name;
    }

    /** What kind of signature the key makes. */
    public KeyType type() {
        return type;
    }

    /** The id by which signature lines name the key, beside its name. */
    public int id() {
        return id;
    }

    /** The 32 raw bytes; a copy. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** Whether these are the same 32 bytes, whatever name and type. */
    public boolean hasPublicKeyOf(VerifierKey other) {
        return Arrays.equals(publicKey, other.publicKey);
    }

    /** Whether the signature says to be this key's. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.keyId() == id && signature.name().equals(name);
    }

    /**
     * The signature as verified.
     *
     * @throws NoteRefused unless it is this key's signature of the text
     */
    Verified verified(String text, NoteSignature signature) {
        boolean good = switch (type) {
            case ED25519 -> Ed25519.verifies(publicKey, text.getBytes(UTF_8), signature.signature());
            case COSIGNATURE_V1 -> Cosignature.verifies(publicKey, text, signature.signature());
        };
        if (!good) {
            throw new NoteRefused(NoteFault.SIGNATURE, "the signature under " + name + " is not that key's");
        }
        return new Verified(this, signature);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey key
                && type == key.type
                && name.equals(key.name)
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return encoded();
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    private static byte[] typed(KeyType type, byte[] publicKey) {
        byte[] typed = new byte[1 + publicKey.length];
        typed[0] = type.identifier();
        System.arraycopy(publicKey, 0, typed, 1, publicKey.length);
        return typed;
    }

    private static int id(String name, byte[] typed) {
        byte[] hash = Hash.sha256((name + "\n").getBytes(UTF_8), typed).bytes();
        return ByteBuffer.wrap(hash).getInt();
    }
}
