package org.mediationledger.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.OwnFiles;
import org.mediationledger.launcher.sqlite.SqliteCopy;

/**
 * A ledger's data in another folder. Databases are copied as of one moment each, through SQLite's own backup; a ledger
 * that runs goes on running. Secrets are no part of it: whoever keeps both in one place keeps no secret.
 */
public final class Backup {

    /** Written last: without it a backup is no backup. */
    private static final String COMPLETE = "backup.properties";

    private static final Set<String> NOT_COPIED = Set.of("ledger.lock", COMPLETE);

    private Backup() {}

    /**
     * Makes a backup.
     *
     * @param data the data folder of a ledger, which may be running
     * @param to a folder that is empty or not there
     * @param copied told of every file that was copied, by its path in the data folder
     * @throws BackupRefused when one of the folders is unfit, or copying failed; what was copied stays, incomplete
     */
    public static void make(Path data, Path to, Instant now, Consumer<Path> copied) {
        if (!DataFolder.isLedger(data)) {
            throw new BackupRefused("The folder " + data + " is not a ledger's data folder: name one with --data.");
        }
        try {
            prepare(to);
            for (Path file : files(data)) {
                copy(data.resolve(file), to.resolve(file));
                copied.accept(file);
            }
            OwnFiles.write(to.resolve(COMPLETE), "madeAt=" + now + "\n");
        } catch (IOException failed) {
            throw new BackupRefused(
                    "The backup of " + data + " to " + to + " failed: " + failed.getMessage() + ".", failed);
        }
    }

    /**
     * Restores a backup.
     *
     * @param from a complete backup
     * @param data a folder that is empty or not there
     * @param copied as {@link #make}
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
                OwnFiles.copy(from.resolve(file), data.resolve(file));
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
        OwnFiles.createFolder(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (isDatabase(from)) {
            OwnFiles.create(to);
            SqliteCopy.copy(from, to);
            OwnFiles.force(to);
        } else {
            OwnFiles.copy(from, to);
        }
    }

    /** All but what belongs to a running process: its lock, its write-ahead logs, what it is about to write. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !isTransient(file.getFileName().toString()))
                    .sorted(CopyOrder.FIRST_TO_LAST)
                    .toList();
        }
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
