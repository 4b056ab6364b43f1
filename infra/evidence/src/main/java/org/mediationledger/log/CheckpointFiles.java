package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.durable.DurableFiles;

/**
 * Published checkpoints: the newest under the name that C2SP tlog-tiles gives it, a second copy of it away from the data,
 * and those that went out with packs, from which somebody may want to see the log's growth proved.
 */
public final class CheckpointFiles {

    private final Path newest;
    private final Path memory;
    private final Path kept;

    /**
     * @param log the log's folder
     * @param memory a file that no backup of the data brings back: what this ledger remembers having signed
     */
    public CheckpointFiles(Path log, Path memory) {
        this.newest = log.resolve("checkpoint");
        this.memory = memory;
        this.kept = log.resolve("checkpoints");
    }

    /** The newest; null before the first. */
    public @Nullable SignedCheckpoint newest() {
        return read(newest);
    }

    /** What was signed last, as remembered away from the data; null before the first. */
    public @Nullable SignedCheckpoint remembered() {
        return read(memory);
    }

    /** Remembers first, then publishes: what was published is always remembered. */
    void publish(SignedCheckpoint checkpoint) {
        write(memory, checkpoint);
        write(newest, checkpoint);
    }

    /** Keeps it, because somebody outside has it. */
    void keep(SignedCheckpoint checkpoint) {
        write(kept.resolve(Long.toString(checkpoint.checkpoint().size())), checkpoint);
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

    private static @Nullable SignedCheckpoint read(Path file) {
        try {
            return Files.exists(file) ? SignedCheckpoint.parse(Files.readAllBytes(file)) : null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, SignedCheckpoint checkpoint) {
        try {
            DurableFiles.createFolder(file.resolveSibling(""));
            DurableFiles.write(file, checkpoint.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
