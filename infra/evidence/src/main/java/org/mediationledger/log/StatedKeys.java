package org.mediationledger.log;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.evidence.KeyChange;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.evidence.LedgerLeaf;

/** The keys that the log says are its own, and what it must still say of those that sign. */
final class StatedKeys {

    private final Set<String> inForce = new LinkedHashSet<>();

    /** Takes in what a leaf says of a key. */
    void read(Leaf keyEvent) {
        String key = keyEvent.text(LeafMember.KEY).orElse("");
        if (keyEvent.text(LeafMember.WHAT)
                .filter(KeyChange.RETIRED.name()::equals)
                .isPresent()) {
            inForce.remove(key);
        } else {
            inForce.add(key);
        }
    }

    /**
     * The leaves that are missing, in their order: the first key is there; a later one is vouched for by the one before,
     * which signs too; that an older one signs no more is vouched for by the newest.
     */
    List<EvidenceLog.LeafMaking> unstated(LogSigners signers) {
        List<EvidenceLog.LeafMaking> missing = new ArrayList<>();
        Set<String> stated = new LinkedHashSet<>(inForce);
        for (NoteSigner signer : signers.current().reversed()) {
            if (stated.isEmpty()) {
                missing.add(stamp -> LedgerLeaf.keyCreated(stamp, name(signer)));
            } else if (!stated.contains(name(signer))) {
                missing.add(change(signers, KeyChange.ROTATED, name(signer), voucher(signers, stated)));
            }
            stated.add(name(signer));
        }
        stated.removeAll(names(signers));
        stated.forEach(old -> missing.add(
                change(signers, KeyChange.RETIRED, old, signers.current().getFirst())));
        return missing;
    }

    private static NoteSigner voucher(LogSigners signers, Set<String> stated) {
        return signers.current().stream()
                .filter(signer -> stated.contains(name(signer)))
                .findFirst()
                .orElseThrow(() -> new LogStopped(
                        LogStopped.Reason.WOULD_FORK,
                        "its key is not the one that it names, and the one that it names is not here to say so"));
    }

    private static EvidenceLog.LeafMaking change(LogSigners signers, KeyChange what, String key, NoteSigner by) {
        byte[] signature = by.sign(what.statement(signers.origin(), key)).signature();
        return stamp -> LedgerLeaf.keyChanged(
                stamp, what, key, name(by), Base64.getEncoder().encodeToString(signature));
    }

    private static List<String> names(LogSigners signers) {
        return signers.current().stream().map(StatedKeys::name).toList().reversed();
    }

    private static String name(NoteSigner signer) {
        return signer.key().encoded();
    }
}
