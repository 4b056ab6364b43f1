package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;

/** A ledger's data folder, held by this process alone until it is closed or the process ends. */
public final class DataFolder implements AutoCloseable {

    private static final Set<Path> OWN_FILES =
            Set.of(Path.of(Marker.FILE), DurableFiles.unfinished(Path.of(Marker.FILE)), Path.of(FolderLock.FILE));

    private final Path path;
    private final FolderLock lock;
    private final Marker marker;

    private DataFolder(Path path, FolderLock lock, Marker marker) {
        this.path = path;
        this.lock = lock;
        this.marker = marker;
    }

    /**
     * Opens the folder; makes it (mode 0700) where there is none, or an empty one.
     *
     * @param clock for the time of making
     * @throws FolderRefused when another process holds it, it was made for the other kind, by a newer ledger or by no
     *     ledger at all, or the operating system says no
     */
    public static DataFolder open(Path path, LedgerKind kind, Clock clock) {
        try {
            DurableFiles.createFolder(path);
            requireLedgerOrEmpty(path);
            FolderLock lock = FolderLock.take(path);
            boolean opened = false;
            try {
                DataFolder folder = new DataFolder(path, lock, marker(path, kind, clock));
                opened = true;
                return folder;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException failed) {
            throw FolderRefused.unusable("data", path, failed);
        }
    }

    /**
     * Opens the folder of a ledger that exists, of whichever kind.
     *
     * @throws FolderRefused when no ledger made it, a newer one did, another process holds it, or the operating system
     *     says no
     */
    public static DataFolder openExisting(Path path) {
        try {
            if (!Files.isDirectory(path) || !hasMarker(path)) {
                throw new FolderRefused(
                        FolderRefused.Reason.NOT_A_LEDGER,
                        "The folder " + path + " is not a ledger's data folder: name one with --data.");
            }
            FolderLock lock = FolderLock.take(path);
            boolean opened = false;
            try {
                DataFolder folder = new DataFolder(path, lock, Marker.read(path));
                opened = true;
                return folder;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (IOException failed) {
            throw FolderRefused.unusable("data", path, failed);
        }
    }

    public Path path() {
        return path;
    }

    /** When the folder was made: whole milliseconds. */
    public Instant createdAt() {
        return marker.createdAt();
    }

    /** Whether anything was ever stored in it. */
    public boolean isEmpty() {
        try {
            return isEmpty(path);
        } catch (IOException failed) {
            throw FolderRefused.unusable("data", path, failed);
        }
    }

    /** Where the evidence log is kept, once there is one. */
    public Path log() {
        return path.resolve("log");
    }

    /** Whether an evidence log was begun here. */
    boolean hasLog() {
        return Files.exists(log());
    }

    /** Lets the next process in. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Marker marker(Path path, LedgerKind kind, Clock clock) throws IOException {
        if (!hasMarker(path)) {
            DurableFiles.closeToOthers(path);
            Marker made =
                    new Marker(Marker.CURRENT_FORMAT, kind, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            made.write(path);
            return made;
        }
        Marker found = Marker.read(path);
        if (found.kind() != kind) {
            throw new FolderRefused(FolderRefused.Reason.OTHER_KIND, otherKind(path, found.kind()));
        }
        return found;
    }

    private static String otherKind(Path path, LedgerKind found) {
        return switch (found) {
            case DEMO ->
                "The data folder " + path
                        + " holds a demo's invented cases; a real ledger needs a folder of its own: choose one with --data.";
            case RUN ->
                "The data folder " + path
                        + " holds a real ledger; a demo needs a folder of its own: choose one with --data.";
        };
    }

    private static void requireLedgerOrEmpty(Path path) throws IOException {
        // In this order: a ledger that starts at the same moment writes its marker before anything else.
        if (!isEmpty(path) && !hasMarker(path)) {
            throw new FolderRefused(
                    FolderRefused.Reason.NOT_A_LEDGER,
                    "The folder " + path
                            + " has files in it but is not a ledger's data folder: choose an empty or a new one with --data.");
        }
    }

    private static boolean hasMarker(Path path) {
        return Files.exists(path.resolve(Marker.FILE));
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(Path::getFileName).allMatch(OWN_FILES::contains);
        }
    }
}
