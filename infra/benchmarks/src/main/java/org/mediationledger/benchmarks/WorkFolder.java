package org.mediationledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is gone after use. It is made below the system property {@code java.io.tmpdir}: name a folder on the disk
 * that is to be measured, because a file system in memory has no durable writes.
 */
final class WorkFolder implements AutoCloseable {

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder make() {
        return below(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** One below another folder. */
    static WorkFolder below(Path parent) {
        try {
            return new WorkFolder(Files.createTempDirectory(parent, "ledger-benchmark"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A copy of an SQLite file, in the place of one of that name; nobody has either open. */
    Path copy(Path file, String name) {
        try {
            Files.deleteIfExists(file(name + "-wal"));
            Files.deleteIfExists(file(name + "-shm"));
            return Files.copy(file, file(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
