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
 * @param askedBy the side that asked for it, {@link Party#NEITHER} isn't one
 * @param dispute what it is put in for
 */
public record Exhibit(
        Kind kind, String name, Sha256 sha256, long treeSize, String root, Party askedBy, Dispute dispute) {

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
