package org.mediationledger.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 6962, sections 2.1 to 2.1.2, taken down word for word: slow, recursive, without any class of the code under test
 * but {@link Hash} to hold the result.
 */
record NaiveTree(List<byte[]> leaves) {

    /** Leaves of one to three bytes, no two alike. */
    static NaiveTree ofSize(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(("" + i).getBytes(US_ASCII));
        }
        return new NaiveTree(leaves);
    }

    NaiveTree first(int size) {
        return new NaiveTree(leaves.subList(0, size));
    }

    /** MTH(D[n]). */
    Hash root() {
        return Hash.of(mth(leaves));
    }

    /** MTH(D[from:to]). */
    Hash root(int from, int to) {
        return Hash.of(mth(leaves.subList(from, to)));
    }

    /** PATH(m, D[n]). */
    List<Hash> path(int m) {
        return path(m, leaves);
    }

    /** PROOF(m, D[n]). */
    List<Hash> proof(int m) {
        return subproof(m, leaves, true);
    }

    SubtreeHashes stored() {
        return (level, index) -> root(Math.toIntExact(index << level), Math.toIntExact((index + 1) << level));
    }

    private static List<Hash> path(int m, List<byte[]> d) {
        List<Hash> path = new ArrayList<>();
        int n = d.size();
        if (n > 1) {
            int k = k(n);
            if (m < k) {
                path.addAll(path(m, d.subList(0, k)));
                path.add(Hash.of(mth(d.subList(k, n))));
            } else {
                path.addAll(path(m - k, d.subList(k, n)));
                path.add(Hash.of(mth(d.subList(0, k))));
            }
        }
        return path;
    }

    private static List<Hash> subproof(int m, List<byte[]> d, boolean b) {
        List<Hash> proof = new ArrayList<>();
        int n = d.size();
        if (m == n) {
            if (!b) {
                proof.add(Hash.of(mth(d)));
            }
            return proof;
        }
        int k = k(n);
        if (m <= k) {
            proof.addAll(subproof(m, d.subList(0, k), b));
            proof.add(Hash.of(mth(d.subList(k, n))));
        } else {
            proof.addAll(subproof(m - k, d.subList(k, n), false));
            proof.add(Hash.of(mth(d.subList(0, k))));
        }
        return proof;
    }

    private static byte[] mth(List<byte[]> d) {
        return switch (d.size()) {
            case 0 -> sha256(new ByteArrayOutputStream());
            case 1 -> {
                ByteArrayOutputStream leaf = new ByteArrayOutputStream();
                leaf.write(0x00);
                leaf.writeBytes(d.getFirst());
                yield sha256(leaf);
            }
            default -> {
                int k = k(d.size());
                ByteArrayOutputStream node = new ByteArrayOutputStream();
                node.write(0x01);
                node.writeBytes(mth(d.subList(0, k)));
                node.writeBytes(mth(d.subList(k, d.size())));
                yield sha256(node);
            }
        };
    }

    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(ByteArrayOutputStream bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException inEveryJdk) {
            throw new AssertionError(inEveryJdk);
        }
    }
}
