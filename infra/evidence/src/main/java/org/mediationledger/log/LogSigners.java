package org.mediationledger.log;

import java.util.List;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.VerifierKey;

/**
 * The keys of the log.
 *
 * @param origin the log's name, which is every key's name
 * @param current sign every checkpoint: one key, followed by the one before it while readers change over
 */
public record LogSigners(String origin, List<NoteSigner> current) {

    /** @throws IllegalArgumentException when no key signs, or one is named otherwise than the log */
    public LogSigners {
        current = List.copyOf(current);
        if (current.isEmpty()
                || !current.stream().allMatch(signer -> signer.key().name().equals(origin))) {
            throw new IllegalArgumentException("a log signs under its own name");
        }
    }

    /** The keys that others check its signatures with. */
    public List<VerifierKey> keys() {
        return current.stream().map(NoteSigner::key).toList();
    }

    /** Whether each of the keys has signed this one. */
    public boolean allSigned(SignedCheckpoint checkpoint) {
        return keys().stream()
                .allMatch(key -> checkpoint.note().signatures().stream().anyMatch(key::isNamedBy));
    }
}
