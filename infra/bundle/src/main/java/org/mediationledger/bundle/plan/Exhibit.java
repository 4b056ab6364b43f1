package org.mediationledger.bundle.plan;

import java.util.Base64;
import org.mediationledger.bundle.direction.Party;

/**
 * A file that goes beside the bundle, not into it, because a party asked for it in a dispute about time or about the
 * certificate. Page 1 of the bundle names it with everything that is needed to check it.
 *
 * @param kind of exhibit
 * @param name as page 1 shows it
 * @param sha256 of the file
 * @param treeSize how many leaves the ledger's tree had, 1 or more
 * @param root the tree's root at that size, 32 bytes in Base64 as checkpoints write it (RFC 6962 section 2.1)
 * @param records how far the case had come
 * @param askedBy the side that asked for it, {@link Party#NEITHER} isn't one
 * @param dispute what it is put in for
 */
public record Exhibit(
        Kind kind,
        String name,
        Sha256 sha256,
        long treeSize,
        String root,
        Records records,
        Party askedBy,
        Dispute dispute) {

    /**
     * How many records of the case there were. A tree, and so a pack, is of one moment and isn't cut: where nothing was
     * signed at the bundle's position, it is of a later one.
     *
     * @param inTree how many the tree has, at least as many as the bundle looks at
     * @param inBundle how many there were at the position up to which the bundle looks, 1 or more
     */
    public record Records(long inTree, long inBundle) {

        /** Checks the range. */
        public Records {
            if (inBundle < 1 || inTree < inBundle) {
                throw new IllegalArgumentException("an exhibit's tree lacks records that the bundle looks at");
            }
        }

        /** Whether the tree is of the bundle's own moment. */
        public boolean areAll() {
            return inTree == inBundle;
        }
    }

    /** What the file is. */
    public enum Kind {
        /** The open part of the case's history. */
        OPEN_HISTORY,

        /** The evidence pack, with proofs that anyone can check. */
        EVIDENCE_PACK
    }

    /** What a party disputes. */
    public enum Dispute {
        /** When something happened, or whether it was in time. */
        TIME,

        /** Whether the certificate was issued, when, or by whom. */
        CERTIFICATE
    }

    /** Checks texts and ranges. */
    public Exhibit {
        name = Words.required("exhibit's name", name);
        if (treeSize < 1) {
            throw new IllegalArgumentException("tree size is less than 1");
        }
        if (!is32Bytes(root)) {
            throw new IllegalArgumentException("root is not 32 bytes in Base64");
        }
        if (askedBy == Party.NEITHER) {
            throw new IllegalArgumentException("an exhibit needs a party that asks for it");
        }
    }

    private static boolean is32Bytes(String root) {
        try {
            byte[] bytes = Base64.getDecoder().decode(root);
            return bytes.length == 32
                    && Base64.getEncoder().encodeToString(bytes).equals(root);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
