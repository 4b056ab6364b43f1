package org.mediationledger.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.VerifierKey;

/**
 * Signs how far the log has come, after proving to itself that this goes on from what it signed before, and asks the
 * witnesses. Once it can't prove that, it signs no more until somebody has looked.
 */
public final class Checkpointer {

    private final EvidenceLog log;
    private final CheckpointFiles files;
    private final LogSigners signers;
    private final List<Witness> witnesses;
    private final WitnessTrouble trouble;
    private @Nullable LogStopped stopped;

    /** Is told of witnesses that gave no answer. */
    @FunctionalInterface
    public interface WitnessTrouble {

        /** @param sentence which witness and what happened; no personal data */
        void happened(String sentence);
    }

    /** Signs with these keys, and asks these witnesses. */
    public Checkpointer(
            EvidenceLog log,
            CheckpointFiles files,
            LogSigners signers,
            List<Witness> witnesses,
            WitnessTrouble trouble) {
        this.log = log;
        this.files = files;
        this.signers = signers;
        this.witnesses = List.copyOf(witnesses);
        this.trouble = trouble;
    }

    /**
     * The signed statement of what the log holds now: the published one where the log hasn't grown since and every
     * witness has signed it, or else a new one.
     *
     * @throws LogStopped where it would contradict what was signed before
     */
    public synchronized SignedCheckpoint checkpoint() {
        if (stopped != null) {
            throw stopped;
        }
        try {
            return signed(log.head());
        } catch (LogStopped why) {
            stop(why);
            throw why;
        }
    }

    /**
     * Proves, without signing anything, that what is here goes on from what was signed before.
     *
     * @return how many leaves were signed before
     * @throws LogStopped where it doesn't: nothing more is signed then
     */
    public synchronized long requireToGoOn() {
        try {
            requireGrowth(log.head());
            SignedCheckpoint remembered = files.remembered();
            return remembered == null ? 0 : remembered.checkpoint().size();
        } catch (LogStopped why) {
            stop(why);
            throw why;
        }
    }

    /** As {@link #requireToGoOn}, to be done before anything is written: where it doesn't go on, nothing is. */
    public synchronized void lookBack() {
        try {
            requireToGoOn();
        } catch (LogStopped why) {
            // The log stands still from now on, and says so to whoever asks it for anything.
            stop(why);
        }
    }

    private void stop(LogStopped why) {
        stopped = why;
        log.stop(why);
    }

    /** As {@link #checkpoint}, and remembers that it goes out to somebody. */
    public synchronized SignedCheckpoint checkpointToGive() {
        SignedCheckpoint checkpoint = checkpoint();
        files.keep(checkpoint);
        return checkpoint;
    }

    /** Why it signs no more; null while it does. */
    public synchronized @Nullable LogStopped stopped() {
        return stopped;
    }

    private SignedCheckpoint signed(LogHead head) {
        SignedCheckpoint newest = requireGrowth(head);
        boolean current = newest != null && newest.checkpoint().size() == head.size() && signers.allSigned(newest);
        SignedCheckpoint own = current && newest != null ? newest : own(head);
        SignedCheckpoint cosigned = cosigned(own);
        if (!cosigned.equals(newest)) {
            files.publish(cosigned);
        }
        return cosigned;
    }

    private SignedCheckpoint own(LogHead head) {
        Checkpoint checkpoint = new Checkpoint(signers.origin(), head.size(), head.root());
        List<NoteSigner> keys = signers.current();
        SignedCheckpoint signed = checkpoint.signedBy(keys.getFirst());
        for (NoteSigner key : keys.subList(1, keys.size())) {
            signed = signed.with(key.sign(checkpoint.text()));
        }
        return signed;
    }

    private SignedCheckpoint cosigned(SignedCheckpoint own) {
        long size = own.checkpoint().size();
        List<NoteSignature> cosignatures = new ArrayList<>();
        for (Witness witness : witnesses) {
            if (own.note().signatures().stream()
                    .anyMatch(signature -> signature.name().equals(witness.name()))) {
                continue;
            }
            try {
                cosignatures.addAll(witness.cosign(own, from -> Consistency.prove(log.hashes(), from, size)));
            } catch (WitnessSilent silent) {
                trouble.happened(String.valueOf(silent.getMessage()));
            }
        }
        SignedCheckpoint cosigned = own;
        for (NoteSignature cosignature : cosignatures) {
            cosigned = cosigned.with(cosignature);
        }
        return cosigned;
    }

    /** @return the published one; null before the first */
    private @Nullable SignedCheckpoint requireGrowth(LogHead head) {
        try {
            requireGrowthFrom(files.remembered(), head);
            SignedCheckpoint newest = files.newest();
            requireGrowthFrom(newest, head);
            return newest;
        } catch (NoteRefused unreadable) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED, "the last checkpoint can't be read: " + unreadable.getMessage());
        }
    }

    private void requireGrowthFrom(@Nullable SignedCheckpoint earlier, LogHead head) {
        if (earlier == null) {
            return;
        }
        requireOwn(earlier);
        long size = earlier.checkpoint().size();
        if (size > head.size()) {
            throw wouldFork("it signed " + size + " leaves before, and there are only " + head.size()
                    + " here: was an older backup restored?");
        }
        if (!CompactRange.read(log.hashes(), size)
                .root()
                .equals(earlier.checkpoint().root())) {
            throw wouldFork("the first " + size + " leaves are not those that it signed before");
        }
    }

    private void requireOwn(SignedCheckpoint earlier) {
        try {
            List<VerifierKey> known = signers.known();
            earlier.note().verifiedBy(known);
        } catch (NoteRefused foreign) {
            throw wouldFork("the last checkpoint is not signed by this log's key");
        }
        if (!earlier.checkpoint().origin().equals(signers.origin())) {
            throw wouldFork("the last checkpoint is of another log");
        }
    }

    private static LogStopped wouldFork(String why) {
        return new LogStopped(LogStopped.Reason.WOULD_FORK, why);
    }
}
