package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
            DurableFiles.writeAmongOthers(folder.resolve(batch.fileName()), Tiles.bundled(leaves));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The leaves of that append; none where they are settled in tiles. */
    List<byte[]> read(LogHead.Batch batch) {
        Path file = folder.resolve(batch.fileName());
        try {
            return Tiles.unbundled(Files.readAllBytes(file));
        } catch (NoSuchFileException settled) {
            return List.of();
        } catch (BufferUnderflowException cut) {
            throw new LogStopped(LogStopped.Reason.DAMAGED, "the leaves of the newest append were cut");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Forgets those of this writer and of the ones before it: what the head names of them is in the tiles, and what it
     * doesn't name was never part of the log. Those of a writer that has taken over meanwhile stay.
     */
    void clear(long term) {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        if (termOf(file) <= term) {
                            Files.deleteIfExists(file);
                        }
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long termOf(Path file) {
        return Long.parseLong(file.getFileName().toString().split("-", 2)[0]);
    }
}
