package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.durable.DurableFiles;

/**
 * Published checkpoints: the newest under the name that C2SP tlog-tiles gives it, a second copy of it away from the data,
 * and those that went out with packs, from which somebody may want to see the log's growth proved.
 */
public final class CheckpointFiles {

    private final NewestCheckpoint published;
    private final NewestCheckpoint remembered;
    private final Path kept;

    /**
     * @param log the log's folder
     * @param memory the name of files that no backup of the data brings back: what this ledger remembers having signed
     */
    public CheckpointFiles(Path log, Path memory) {
        this.published = new NewestCheckpoint(log.resolve(PublishedLog.CHECKPOINT));
        this.remembered = new NewestCheckpoint(memory);
        this.kept = log.resolve("checkpoints");
    }

    /** The newest; null before the first. */
    public @Nullable SignedCheckpoint newest() {
        return published.read();
    }

    /** What was signed last, as remembered away from the data; null before the first. */
    public @Nullable SignedCheckpoint remembered() {
        return remembered.read();
    }

    /** Remembers first, then publishes: what was published is always remembered. A larger one stays the newest. */
    void publish(SignedCheckpoint checkpoint) {
        remembered.put(checkpoint);
        published.put(checkpoint);
    }

    /**
     * What was signed and not published, because the process ended between the two; null where the newest is published, or
     * one is that is older still: then it wasn't a crash.
     */
    public @Nullable SignedCheckpoint unpublished() {
        SignedCheckpoint last = remembered.read();
        SignedCheckpoint newest = published.read();
        return last != null && !last.equals(newest) && Objects.equals(newest, remembered.readBefore()) ? last : null;
    }

    /** When the newest was published; null before the first. */
    public @Nullable Instant publishedAt() {
        return published.putAt();
    }

    /** Keeps it, because somebody outside has it, and the answer of a time-stamp authority for it if there is one. */
    void keep(SignedCheckpoint checkpoint, byte @Nullable [] timeStamp) {
        Path file = kept.resolve(Long.toString(checkpoint.checkpoint().size()));
        write(file, checkpoint.bytes());
        if (timeStamp != null) {
            write(file.resolveSibling(file.getFileName() + ".tsr"), timeStamp);
        }
    }

    /** The sizes of those that somebody outside has, from the smallest. */
    public List<Long> keptSizes() {
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            DurableFiles.createFolder(file.resolveSibling(""));
            DurableFiles.writeAmongOthers(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
