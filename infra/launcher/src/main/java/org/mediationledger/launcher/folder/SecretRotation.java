package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.mediationledger.durable.DurableFiles;

/**
 * A secret that gives way to another. The next one is on disk beside it before anything rests on it, and takes its place
 * when everything does; in between no ledger starts, and to begin again goes on with the same next one.
 */
public final class SecretRotation {

    private final Path file;
    private final byte[] old;
    private final byte[] next;

    private SecretRotation(Path file, byte[] old, byte[] next) {
        this.file = file;
        this.old = old;
        this.next = next;
    }

    /**
     * Begins, or goes on with what was begun.
     *
     * @param folder the secrets folder; nobody works with it meanwhile
     * @throws FolderRefused when the secret is missing, damaged or open to others, or the operating system says no
     */
    public static SecretRotation begin(Path folder, Secret secret, SecureRandom random) {
        Path file = SecretsFolder.file(folder, secret);
        try {
            byte[] old = SecretsFolder.read(file);
            if (Files.notExists(nextOf(file))) {
                byte[] fresh = new byte[Secret.BYTES];
                random.nextBytes(fresh);
                DurableFiles.write(nextOf(file), fresh);
            }
            return new SecretRotation(file, old, SecretsFolder.read(nextOf(file)));
        } catch (NoSuchFileException missing) {
            throw new FolderRefused(
                    FolderRefused.Reason.SECRETS_NOT_FOUND,
                    "The secret " + file + " is not there. Name its folder with --secrets.");
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", folder, failed);
        }
    }

    /** The secret that goes: 32 bytes, in an array of the caller's own. */
    public byte[] old() {
        return old.clone();
    }

    /** The one that comes, likewise. */
    public byte[] next() {
        return next.clone();
    }

    /** Another secret of the same folder, which stays: 32 bytes, in an array of the caller's own. */
    public byte[] beside(Secret other) {
        Path there = file.resolveSibling(other.fileName());
        try {
            return SecretsFolder.read(there);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", there, failed);
        }
    }

    /** Nothing rests on the old one any more: its file is overwritten, and the next one takes its place. */
    public void finish() {
        try {
            overwrite(file);
            DurableFiles.move(nextOf(file), file);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", file, failed);
        }
    }

    /** The next one takes its place, and the old one stays beside it until {@link #retire}. */
    public void overlap() {
        try {
            DurableFiles.write(beforeOf(file), old);
            DurableFiles.move(nextOf(file), file);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", file, failed);
        }
    }

    /** Whether an old secret stays beside the one that took its place. */
    public static boolean isOverlapping(Path folder, Secret secret) {
        Path file = SecretsFolder.file(folder, secret);
        return Files.exists(beforeOf(file)) && Files.notExists(nextOf(file));
    }

    /** The old secret that stayed beside its successor is overwritten and removed. */
    public static void retire(Path folder, Secret secret) {
        Path before = beforeOf(SecretsFolder.file(folder, secret));
        try {
            overwrite(before);
            DurableFiles.remove(before);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", before, failed);
        }
    }

    static Path beforeOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".before");
    }

    static Path nextOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    /** In place: what the file system or the disk keeps of freed blocks is beyond its reach. */
    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Secret.BYTES), 0);
            channel.force(true);
        }
    }
}
