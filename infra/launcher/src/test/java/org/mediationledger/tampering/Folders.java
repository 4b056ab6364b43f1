package org.mediationledger.tampering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

    /** The files of the checkpoints that were published last, the newest one's at the end, after their plain copy. */
    List<Path> checkpoints() {
        return named(log(), "checkpoint");
    }

    /** What the ledger remembers of what it signed last, in the same order. */
    List<Path> remembered() {
        return named(secrets(), "remembered-checkpoint");
    }

    private static List<Path> named(Path folder, String name) {
        return files(folder).stream()
                .filter(file -> Objects.requireNonNull(file.getParent()).equals(folder))
                .filter(file -> file.getFileName().toString().startsWith(name))
                .toList();
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

    /** The policy of a reader, as the operator prints it. */
    byte[] policy() {
        return (ledger("policy").text() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What {@code ledger} says about them. */
    Typed ledger(String command, String... more) {
        return Typed.ledger(data(), secrets(), command, more);
    }
}
