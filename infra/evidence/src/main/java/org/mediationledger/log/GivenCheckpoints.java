package org.mediationledger.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.SignedCheckpoint;

/** Makes checkpoints for others: each is kept, because somebody may want the log's growth from it proved, and stamped. */
public final class GivenCheckpoints {

    /** Every pack holds a proof from each of them; older ones can be had from the log's tiles. */
    private static final int MOST_PROVED_FROM = 256;

    private final Checkpointer checkpointer;
    private final CheckpointFiles files;
    private final TimeStamping timeStamping;
    private final Trouble trouble;

    /** @param trouble is told when the authority gave no time-stamp */
    public GivenCheckpoints(
            Checkpointer checkpointer, CheckpointFiles files, TimeStamping timeStamping, Trouble trouble) {
        this.checkpointer = checkpointer;
        this.files = files;
        this.timeStamping = timeStamping;
        this.trouble = trouble;
    }

    /**
     * A checkpoint over all that the log holds now.
     *
     * @throws LogStopped where the log signs no more
     */
    public GivenCheckpoint make() {
        SignedCheckpoint checkpoint = checkpointer.checkpoint();
        byte[] timeStamp = stamp(checkpoint);
        files.keep(checkpoint, timeStamp);
        return new GivenCheckpoint(checkpoint, timeStamp);
    }

    /** The sizes of the newest of those that were made before, from the smallest: at most 256. */
    public List<Long> earlierSizes() {
        List<Long> sizes = files.keptSizes();
        return sizes.subList(Math.max(0, sizes.size() - MOST_PROVED_FROM), sizes.size());
    }

    private byte @Nullable [] stamp(SignedCheckpoint checkpoint) {
        try {
            return timeStamping.stamp(checkpoint.bytes());
        } catch (NoAnswer none) {
            trouble.happened(String.valueOf(none.getMessage()));
            return null;
        }
    }
}
