package org.mediationledger.log;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.VerifierKey;

/**
 * The keys of the log.
 *
 * @param origin the log's name, which is every key's name
 * @param current sign every checkpoint: one key, and the one before it too while readers change over
 * @param former signed earlier checkpoints
 */
public record LogSigners(String origin, List<NoteSigner> current, List<VerifierKey> former) {

    /** @throws IllegalArgumentException when no key signs, or one is named otherwise than the log */
    public LogSigners {
        current = List.copyOf(current);
        former = List.copyOf(former);
        if (current.isEmpty()
                || !current.stream().allMatch(signer -> signer.key().name().equals(origin))) {
            throw new IllegalArgumentException("a log signs under its own name");
        }
    }

    /** Every key that ever signed, as far as is remembered here. */
    List<VerifierKey> known() {
        return Stream.concat(current.stream().map(NoteSigner::key), former.stream())
                .toList();
    }

    boolean allSigned(SignedCheckpoint checkpoint) {
        return current.stream()
                .map(NoteSigner::key)
                .allMatch(key -> checkpoint.note().signatures().stream().anyMatch(key::isNamedBy));
    }
}
