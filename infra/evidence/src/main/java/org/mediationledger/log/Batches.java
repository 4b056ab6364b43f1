package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;

/** The leaves of an append, on disk before the head names them, until the tiles hold them. */
final class Batches {

    private final Path folder;

    Batches(Path log) {
        this.folder = log.resolve("batches");
    }

    void write(LogHead.Batch batch, List<byte[]> leaves) {
        try {
            DurableFiles.createFolder(folder);
            DurableFiles.write(folder.resolve(batch.fileName()), Tiles.bundled(leaves));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The leaves of that append; none where they are settled in tiles. */
    List<byte[]> read(LogHead.Batch batch) {
        Path file = folder.resolve(batch.fileName());
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            return Tiles.unbundled(Files.readAllBytes(file));
        } catch (BufferUnderflowException cut) {
            throw new LogStopped(LogStopped.Reason.DAMAGED, "the leaves of the newest append were cut");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Forgets all: what the head names is in the tiles, and what it doesn't name was never part of the log. */
    void clear() {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
