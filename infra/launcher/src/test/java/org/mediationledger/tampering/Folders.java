package org.mediationledger.tampering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.launcher.cli.Typed;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of a demo's ledger, beside one another.
 *
 * @param path the one that holds them
 */
record Folders(Path path) {

    Path data() {
        return path.resolve("data");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path witness() {
        return path.resolve("data-witness");
    }

    Path log() {
        return data().resolve("log");
    }

    /** What the ledger remembers of what it signed last. */
    Path remembered() {
        return secrets().resolve("remembered-checkpoint");
    }

    /** All of them, somewhere else. */
    Folders copiedTo(Path other) {
        copy(path, other);
        return new Folders(other);
    }

    static void copy(Path from, Path to) {
        try {
            FileSystemUtils.copyRecursively(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files below one of them. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What {@code ledger} says about them. */
    Typed ledger(String command, String... more) {
        return Typed.ledger(data(), secrets(), command, more);
    }
}
