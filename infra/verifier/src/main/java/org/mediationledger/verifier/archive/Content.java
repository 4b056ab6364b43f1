package org.mediationledger.verifier.archive;

import java.util.Arrays;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

/** A file's bytes, which never change. */
public final class Content {

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The content that is these bytes, which are copied. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** The content that is these bytes, which nobody else keeps. */
    static Content own(byte[] bytes) {
        return new Content(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** Their SHA-256. */
    public Hash sha256() {
        return Hash.sha256(bytes);
    }

    /** Their hash as a leaf of a Merkle tree (RFC 6962, section 2.1). */
    public Hash leafHash() {
        return Merkle.leafHash(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells the size only. */
    @Override
    public String toString() {
        return "Content[" + bytes.length + " bytes]";
    }
}
