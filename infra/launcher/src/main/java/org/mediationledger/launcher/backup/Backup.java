package org.mediationledger.launcher.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.sqlite.SqliteCopy;
import org.mediationledger.log.LogCopy;

/**
 * A ledger's data in another folder. Databases are copied as of one moment each, through SQLite's own backup; a ledger
 * that runs goes on running. Secrets are no part of it: whoever keeps both in one place keeps no secret.
 */
public final class Backup {

    /** Written last: without it a backup is no backup. */
    private static final String COMPLETE = "backup.properties";

    private static final Set<String> NOT_COPIED = Set.of("ledger.lock", COMPLETE);

    /** Where files lie in clear while they are received: none of them is a document yet. */
    private static final Path RECEIVING = Path.of("uploads");

    private Backup() {}

    /**
     * What was copied.
     *
     * @param files beside the log's own
     * @param leaves of the evidence log
     */
    public record Made(int files, long leaves) {}

    /**
     * Makes a backup.
     *
     * @param data the data folder of a ledger, which may be running
     * @param to a folder that is empty or not there
     * @throws BackupRefused when one of the folders is unfit, or copying failed; what was copied stays, incomplete
     */
    public static Made make(Path data, Path to, Instant now) {
        if (!DataFolder.isLedger(data)) {
            throw new BackupRefused("The folder " + data + " is not a ledger's data folder: name one with --data.");
        }
        try {
            prepare(to);
            int files = 0;
            long leaves = 0;
            for (CopyOrder step : CopyOrder.values()) {
                if (step == CopyOrder.LOG) {
                    leaves = LogCopy.make(data.resolve(CopyOrder.LOG_FOLDER), to.resolve(CopyOrder.LOG_FOLDER));
                } else {
                    files += copyAll(data, to, step);
                }
            }
            DurableFiles.write(to.resolve(COMPLETE), ("madeAt=" + now + "\n").getBytes(StandardCharsets.UTF_8));
            return new Made(files, leaves);
        } catch (IOException failed) {
            throw new BackupRefused(
                    "The backup of " + data + " to " + to + " failed: " + failed.getMessage() + ".", failed);
        }
    }

    private static int copyAll(Path data, Path to, CopyOrder step) throws IOException {
        int copied = 0;
        for (Path file : files(data)) {
            if (CopyOrder.of(file) == step && isCopied(data.resolve(file), to.resolve(file))) {
                copied++;
            }
        }
        return copied;
    }

    /**
     * Restores a backup.
     *
     * @param from a complete backup
     * @param data a folder that is empty or not there
     * @param copied told of every file that was copied, by its path in the data folder
     * @throws BackupRefused when one of the folders is unfit, a database is damaged, or copying failed
     */
    public static void restore(Path from, Path data, Consumer<Path> copied) {
        if (!Files.exists(from.resolve(COMPLETE))) {
            throw new BackupRefused("The folder " + from + " holds no complete backup.");
        }
        try {
            List<Path> files = files(from);
            for (Path file : files) {
                if (isDatabase(file) && !SqliteCopy.isSound(from.resolve(file))) {
                    throw new BackupRefused("The backup in " + from + " is damaged: " + file + " is not sound.");
                }
            }
            prepare(data);
            for (Path file : markerLast(files)) {
                copy(from.resolve(file), data.resolve(file));
                copied.accept(file);
            }
        } catch (IOException failed) {
            throw new BackupRefused(
                    "The backup in " + from + " could not be restored to " + data + ": " + failed.getMessage() + ".",
                    failed);
        }
    }

    /** What is only half restored is no ledger's folder. */
    private static List<Path> markerLast(List<Path> files) {
        return Stream.concat(
                        files.stream().filter(file -> !file.equals(DataFolder.MARKER)),
                        files.stream().filter(DataFolder.MARKER::equals))
                .toList();
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new BackupRefused("The folder " + folder + " is not empty: name an empty or a new one.");
                }
            }
        }
        DurableFiles.createFolder(folder);
        DurableFiles.closeToOthers(folder);
    }

    /** Whether it was there to be copied: what the ledger has removed meanwhile is no longer part of its data. */
    private static boolean isCopied(Path from, Path to) throws IOException {
        try {
            if (isDatabase(from)) {
                DurableFiles.createFolder(to.resolveSibling(""));
                DurableFiles.create(to).close();
                SqliteCopy.copy(from, to);
                DurableFiles.forceContent(to);
            } else {
                copy(from, to);
            }
            return true;
        } catch (NoSuchFileException removed) {
            Files.deleteIfExists(to);
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        DurableFiles.createFolder(to.resolveSibling(""));
        DurableFiles.copy(from, to);
    }

    /** All but what belongs to a running process: its lock, its write-ahead logs, what it is about to write. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && !isTransient(file.getFileName().toString())) {
                    files.add(folder.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                return failed instanceof NoSuchFileException
                        ? FileVisitResult.CONTINUE
                        : super.postVisitDirectory(visited, failed);
            }
        });
        return files.stream()
                .filter(file -> !file.startsWith(RECEIVING))
                .sorted(CopyOrder.FIRST_TO_LAST)
                .toList();
    }

    private static boolean isTransient(String name) {
        return NOT_COPIED.contains(name)
                || name.endsWith(".db-wal")
                || name.endsWith(".db-shm")
                || name.endsWith(".unfinished");
    }

    private static boolean isDatabase(Path file) {
        return file.getFileName().toString().endsWith(".db");
    }
}
