package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.pack.Fault;
import org.mediationledger.verifier.pack.Reading;
import org.mediationledger.verifier.stamp.StampAuthority;

/**
 * What the reader brings along, got outside the pack.
 *
 * @param policy whose signatures count
 * @param held checkpoints that the reader has from elsewhere
 * @param authority whose time-stamps count, if any
 * @param now the reader's time
 */
public record Trust(TlogPolicy policy, List<Held> held, Optional<StampAuthority> authority, Instant now) {

    /** Takes a copy. */
    public Trust {
        held = List.copyOf(held);
    }

    /** What the policy says of a checkpoint, if its signatures are good. */
    Reading<TlogPolicy.Judged> judge(SignedCheckpoint checkpoint) {
        try {
            return Reading.of(policy.judge(checkpoint));
        } catch (NoteRefused refused) {
            return Reading.refused(new Fault(code(refused), String.valueOf(refused.getMessage())));
        }
    }

    private static FindingCode code(NoteRefused refused) {
        return switch (refused.fault()) {
            case MALFORMED -> FindingCode.NOTE_MALFORMED;
            case UNKNOWN_KEY -> FindingCode.UNKNOWN_KEY;
            case SIGNATURE -> FindingCode.NOTE_SIGNATURE;
        };
    }
}
