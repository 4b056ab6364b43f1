package org.mediationledger.digest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value: 32 bytes that never change. */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    /** Has had nothing yet; each hash begins from a copy. */
    private static final MessageDigest EMPTY = empty();

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /**
     * The hash that is these bytes, which are copied.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static Hash of(byte[] bytes) {
        return new Hash(checked(bytes.clone()));
    }

    /**
     * The hash of 32 bytes within an array, as in a tile of hashes.
     *
     * @throws IndexOutOfBoundsException unless 32 bytes follow the offset
     */
    public static Hash at(byte[] bytes, int offset) {
        byte[] own = new byte[BYTES];
        System.arraycopy(bytes, offset, own, 0, BYTES);
        return new Hash(own);
    }

    /** The SHA-256 hash of the parts, one after another. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /**
     * Reads canonical base64 with padding: 44 characters.
     *
     * @throws IllegalArgumentException on anything else; it doesn't repeat the text
     */
    public static Hash fromBase64(String text) {
        return new Hash(checked(Base64Text.decode(text)));
    }

    /**
     * Reads hexadecimal of either case: 64 characters.
     *
     * @throws IllegalArgumentException on anything else
     */
    public static Hash fromHex(String text) {
        return new Hash(checked(HexFormat.of().parseHex(text)));
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** Puts the 32 bytes at the buffer's position. */
    public void writeTo(ByteBuffer buffer) {
        buffer.put(value);
    }

    /** Canonical base64 (RFC 4648, section 4): 44 characters. */
    public String base64() {
        return Base64Text.encode(value);
    }

    /** Base64url without padding (RFC 4648, section 5): 43 characters. */
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** Lower-case hexadecimal: 64 characters. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** In base64, as checkpoints and proofs show it. */
    @Override
    public String toString() {
        return base64();
    }

    static Hash prefixed(byte prefix, byte[] content) {
        MessageDigest digest = digest();
        digest.update(prefix);
        return new Hash(digest.digest(content));
    }

    static Hash prefixed(byte prefix, Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update(prefix);
        digest.update(left.value);
        return new Hash(digest.digest(right.value));
    }

    private static byte[] checked(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException notInTheJdk) {
            throw new AssertionError(notInTheJdk);
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException inEveryJdk) {
            throw new AssertionError(inEveryJdk);
        }
    }
}
