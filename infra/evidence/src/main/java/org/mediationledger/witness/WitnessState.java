package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.durable.DurableFiles;

/**
 * What a witness remembers: of each log the largest checkpoint that it cosigned, in a file of its own, named by the
 * SHA-256 of the log's origin. Held by one process; safe for use by several threads.
 */
public final class WitnessState implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final WitnessLock lock;
    private final Map<Hash, SignedCheckpoint> latest;

    private WitnessState(Path folder, WitnessLock lock, Map<Hash, SignedCheckpoint> latest) {
        this.folder = folder;
        this.lock = lock;
        this.latest = latest;
    }

    /**
     * Opens a witness's folder, and makes it (mode 0700) where there is none.
     *
     * @throws WitnessRefused when another process holds the folder, or what a file remembers can't be read: a witness
     *     that forgot would cosign a second history
     */
    public static WitnessState open(Path folder) {
        try {
            DurableFiles.createFolder(folder);
            WitnessLock lock = WitnessLock.take(folder);
            try {
                return new WitnessState(folder, lock, read(folder));
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The largest checkpoint of that log that was cosigned, with the log's signature and the cosignature. */
    public Optional<SignedCheckpoint> latest(String origin) {
        return latest(nameOf(origin));
    }

    /**
     * The same by the name that tlog-witness gives the log when it is asked for.
     *
     * @param name the SHA-256 of the log's origin
     */
    public synchronized Optional<SignedCheckpoint> latest(Hash name) {
        return Optional.ofNullable(latest.get(name));
    }

    /**
     * Remembers the next checkpoint of a log if the latest is still the one that it was found to have grown from; it is on
     * disk before this returns.
     *
     * @param from the latest, when the growth was checked
     * @return whether it was; otherwise nothing is changed
     * @throws UncheckedIOException when the disk says no; then nothing is remembered here, but may be after a restart
     */
    synchronized boolean advance(Optional<SignedCheckpoint> from, SignedCheckpoint next) {
        Hash name = nameOf(next.checkpoint().origin());
        if (!latest(name).map(SignedCheckpoint::checkpoint).equals(from.map(SignedCheckpoint::checkpoint))) {
            return false;
        }
        write(folder.resolve(name.hex()), next);
        latest.put(name, next);
        return true;
    }

    /** Keeps two checkpoints that contradict each other: with the log's signatures they prove it to anybody. */
    synchronized void keepFork(SignedCheckpoint one, SignedCheckpoint other) {
        Path fork = folder.resolve(nameOf(one.checkpoint().origin()).hex() + ".fork");
        if (!Files.exists(fork)) {
            try {
                DurableFiles.createFolder(fork);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            write(fork.resolve("cosigned"), one);
            write(fork.resolve("contradicting"), other);
        }
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

    static Hash nameOf(String origin) {
        return Hash.sha256(origin.getBytes(UTF_8));
    }

    private static Map<Hash, SignedCheckpoint> read(Path folder) throws IOException {
        Map<Hash, SignedCheckpoint> read = new HashMap<>();
        for (Path file : remembered(folder)) {
            Hash name = Hash.fromHex(file.getFileName().toString());
            SignedCheckpoint checkpoint = parse(file);
            if (!nameOf(checkpoint.checkpoint().origin()).equals(name)) {
                throw new WitnessRefused("The witness's file " + file + " is of another log than its name says.");
            }
            read.put(name, checkpoint);
        }
        return read;
    }

    private static List<Path> remembered(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static SignedCheckpoint parse(Path file) throws IOException {
        try {
            return SignedCheckpoint.parse(Files.readAllBytes(file));
        } catch (NoteRefused broken) {
            throw new WitnessRefused("The witness's file " + file + " is broken (" + broken.getMessage()
                    + "). Without it a second history would be cosigned; bring it back from a copy.");
        }
    }

    private static void write(Path file, SignedCheckpoint checkpoint) {
        try {
            DurableFiles.write(file, checkpoint.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
