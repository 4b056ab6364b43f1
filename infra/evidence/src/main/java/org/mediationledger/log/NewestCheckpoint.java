package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.durable.DurableFiles;

/**
 * The newest of the checkpoints that were put under a name. Each lies in a file of its own, {@code name-size-number}, and
 * the largest counts: a process that was paused, and puts down an older one when it goes on, takes nothing from those who
 * read. The plain name has a copy, for readers who know no other.
 */
final class NewestCheckpoint {

    /** So many stay, for whoever has seen their names and not read them yet. */
    private static final int STAY = 4;

    private static final Pattern ENDING = Pattern.compile("-\\d{19}-\\d{6}");

    private final Path name;

    NewestCheckpoint(Path name) {
        this.name = name.toAbsolutePath();
    }

    /** Null before the first. */
    @Nullable
    SignedCheckpoint read() {
        try {
            byte[] found = newest();
            while (found == null && !numbered().isEmpty()) {
                found = newest();
            }
            return found == null ? null : SignedCheckpoint.parse(found);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one before the newest; null where there is none, or it is no longer kept. */
    @Nullable
    SignedCheckpoint readBefore() {
        try {
            List<Path> numbered = numbered();
            return numbered.size() < 2
                    ? null
                    : SignedCheckpoint.parse(Files.readAllBytes(numbered.get(numbered.size() - 2)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** When the plain name's copy was written; null before the first. */
    @Nullable
    Instant putAt() {
        try {
            return Files.exists(name) ? Files.getLastModifiedTime(name).toInstant() : null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts one down; the newest from now on, unless there is a larger one. */
    void put(SignedCheckpoint checkpoint) {
        try {
            DurableFiles.createFolder(name.resolveSibling(""));
            DurableFiles.writeAmongOthers(next(checkpoint.checkpoint().size()), checkpoint.bytes());
            copy();
            List<Path> numbered = numbered();
            for (Path old : numbered.subList(0, Math.max(0, numbered.size() - STAY))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whoever copied last has looked again after that, so that an older copy doesn't stay. */
    private void copy() throws IOException {
        SignedCheckpoint copied;
        do {
            copied = read();
            if (copied != null) {
                DurableFiles.writeAmongOthers(name, copied.bytes());
            }
        } while (copied != null && !copied.equals(read()));
    }

    private byte @Nullable [] newest() throws IOException {
        List<Path> numbered = numbered();
        Path newest = numbered.isEmpty() ? name : numbered.getLast();
        try {
            return Files.readAllBytes(newest);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    /** Behind those of the same size, which state the same. */
    private Path next(long size) throws IOException {
        String prefix = "%s-%019d-".formatted(name.getFileName(), size);
        long number = numbered().stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.startsWith(prefix))
                .mapToLong(file -> Long.parseLong(file.substring(prefix.length())) + 1)
                .max()
                .orElse(0);
        return name.resolveSibling(prefix + "%06d".formatted(number));
    }

    /** From the oldest. */
    private List<Path> numbered() throws IOException {
        List<Path> numbered = new ArrayList<>();
        if (Files.isDirectory(name.resolveSibling(""))) {
            String plain = name.getFileName().toString();
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(name.resolveSibling(""), file -> isNumbered(file, plain))) {
                files.forEach(numbered::add);
            }
        }
        Collections.sort(numbered);
        return numbered;
    }

    private static boolean isNumbered(Path file, String plain) {
        String other = file.getFileName().toString();
        return other.startsWith(plain)
                && ENDING.matcher(other.substring(plain.length())).matches();
    }
}
