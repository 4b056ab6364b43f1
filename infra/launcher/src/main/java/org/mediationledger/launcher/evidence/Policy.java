package org.mediationledger.launcher.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.log.LogSigners;

/** What a reader must know to check packs and checkpoints (C2SP tlog-policy), and must get by another way than those. */
public final class Policy {

    private Policy() {}

    /**
     * The policy's text: the log's keys, and every witness, of which one must have signed; without a witness, none.
     *
     * @param witnesses their keys
     */
    public static String text(LogSigners signers, List<VerifierKey> witnesses) {
        String logs = signers.current().stream()
                .map(signer -> "log " + signer.key().encoded() + "\n")
                .collect(Collectors.joining());
        if (witnesses.isEmpty()) {
            return logs + "quorum none\n";
        }
        StringBuilder text = new StringBuilder(logs);
        StringBuilder names = new StringBuilder();
        int number = 0;
        for (VerifierKey witness : witnesses) {
            number++;
            text.append("witness w")
                    .append(number)
                    .append(' ')
                    .append(witness.encoded())
                    .append('\n');
            names.append(" w").append(number);
        }
        return text.append("group witnesses any")
                .append(names)
                .append("\nquorum witnesses\n")
                .toString();
    }
}
