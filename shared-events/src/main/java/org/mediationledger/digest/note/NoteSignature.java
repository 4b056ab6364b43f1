package org.mediationledger.digest.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Base64Text;

/** A signature line of a note: who says to have signed, and the bytes that show it. */
public final class NoteSignature {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    private final String name;
    private final int keyId;
    private final byte[] signature;

    /**
     * @param name of the key
     * @param keyId of the key: four bytes, big-endian
     * @param signature at least one byte; copied
     * @throws IllegalArgumentException when the name is none
     */
    public NoteSignature(String name, int keyId, byte[] signature) {
        if (!KeyName.isValid(name)) {
            throw new IllegalArgumentException("a key's name has no space and no plus sign, and isn't empty");
        }
        if (signature.length == 0) {
            throw new IllegalArgumentException("a signature has at least one byte");
        }
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /**
     * Reads a signature line.
     *
     * @param line without its newline
     * @throws NoteRefused as malformed: another dash, more or other spaces, a name that is none, base64 that isn't
     *     canonical, fewer than five bytes
     */
    public static NoteSignature parse(String line) {
        if (!line.startsWith(DASH)) {
            throw NoteRefused.malformed("a signature line begins with an em dash and a space");
        }
        int space = line.indexOf(' ', DASH.length());
        if (space < 0) {
            throw NoteRefused.malformed("a signature line has a name and a signature");
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64Text.decode(line.substring(space + 1)));
            if (bytes.remaining() <= ID_BYTES) {
                throw NoteRefused.malformed("a signature has four bytes of key id, and more");
            }
            int keyId = bytes.getInt();
            byte[] signature = new byte[bytes.remaining()];
            bytes.get(signature);
            return new NoteSignature(line.substring(DASH.length(), space), keyId, signature);
        } catch (IllegalArgumentException notOne) {
            throw NoteRefused.malformed("a signature line has a key's name and canonical base64");
        }
    }

    /** The name of the key that is said to have signed. */
    public String name() {
        return name;
    }

    /** The id of that key. */
    public int keyId() {
        return keyId;
    }

    /** What follows the key id; a copy. */
    public byte[] signature() {
        return signature.clone();
    }

    /** The line, without its newline. */
    public String line() {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64Text.encode(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature that
                && name.equals(that.name)
                && keyId == that.keyId
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return line();
    }
}
