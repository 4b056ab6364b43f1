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

/**
 * Signs how far the log has come, after proving to itself that this goes on from what it signed before, and asks the
 * witnesses. Once it can't prove that, it signs no more until somebody has looked. It signs what its own writer put down and
 * nothing else, and makes sure before and after that no other has taken over.
 */
public final class Checkpointer {

    private final EvidenceLog log;
    private final CheckpointFiles files;
    private final LogSigners signers;
    private final List<Witness> witnesses;
    private final Trouble trouble;
    private volatile @Nullable LogStopped stopped;

    /**
     * Signs with these keys, and asks these witnesses.
     *
     * @param trouble is told of witnesses that gave no answer
     */
    public Checkpointer(
            EvidenceLog log, CheckpointFiles files, LogSigners signers, List<Witness> witnesses, Trouble trouble) {
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
     * @throws LogStopped where it would contradict what was signed before, or another writer has taken the log over
     * @throws LogUnreachable where that can't be known now
     */
    public synchronized SignedCheckpoint checkpoint() {
        LogStopped before = stopped;
        if (before != null) {
            throw before;
        }
        try {
            return signed();
        } catch (LogStopped found) {
            LogStopped why = unlessSuperseded(found);
            stop(why);
            throw why;
        }
    }

    /**
     * Proves, without signing anything, that what is here goes on from what was signed before; where it doesn't, nothing more
     * is written or signed. To be done before anything is written.
     *
     * @return how many leaves were signed before; 0 where none were, or it doesn't go on
     */
    public synchronized long lookBack() {
        try {
            requireGrowth(log.head());
            SignedCheckpoint remembered = files.remembered();
            return remembered == null ? 0 : remembered.checkpoint().size();
        } catch (LogStopped found) {
            stop(unlessSuperseded(found));
            return 0;
        }
    }

    private void stop(LogStopped why) {
        stopped = why;
        log.stop(why);
    }

    /** Why it signs no more; null while it does. */
    public @Nullable LogStopped stopped() {
        return stopped;
    }

    /** To a writer that another has taken over from, whatever that one signed looks like a fork; it isn't. */
    private LogStopped unlessSuperseded(LogStopped found) {
        try {
            log.confirmedHead();
            return found;
        } catch (LogStopped superseded) {
            return superseded;
        }
    }

    private SignedCheckpoint signed() {
        SignedCheckpoint newest = requireGrowth(log.confirmedHead());
        log.stateKeys(signers);
        LogHead head = log.head();
        boolean current = newest != null && newest.checkpoint().size() == head.size() && signers.allSigned(newest);
        SignedCheckpoint own = current && newest != null ? newest : own(head);
        SignedCheckpoint cosigned = cosigned(own);
        if (!cosigned.equals(newest)) {
            log.confirmedHead();
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
            } catch (NoAnswer silent) {
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
            earlier.note().verifiedBy(signers.keys());
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
