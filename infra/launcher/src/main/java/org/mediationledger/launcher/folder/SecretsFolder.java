package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;

/**
 * A ledger's secrets, in a folder of their own (mode 0700, files 0600), so that a copy of the data opens nothing.
 *
 * <p>Each secret is made once, while nothing is stored yet that rests on it. For data that has been written under secrets,
 * new ones are never made in their place.
 */
public final class SecretsFolder implements Secrets {

    private static final String REMEMBERED_CHECKPOINT = "remembered-checkpoint";

    private final Path path;
    private final Map<Secret, byte[]> secrets;

    private SecretsFolder(Path path, Map<Secret, byte[]> secrets) {
        this.path = path;
        this.secrets = secrets;
    }

    /** Where the ledger remembers what it signed last, out of reach of a backup of the data that is brought back. */
    public Path rememberedCheckpoint() {
        return path.resolve(REMEMBERED_CHECKPOINT);
    }

    /** A further file of this folder, which somebody else keeps. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Reads the secrets; makes those that are missing when nothing is stored in the data folder yet that rests on them.
     *
     * @param data the open data folder that the secrets belong to
     * @throws FolderRefused when the path lies in the data folder, secrets of existing data are missing, one is damaged,
     *     open to others or half rotated, or the operating system says no
     */
    public static SecretsFolder open(Path path, DataFolder data, SecureRandom random) {
        try {
            requireOutside(path, data.path());
            requireNoRotation(path);
            List<Secret> missing = missing(path);
            if (!missing.isEmpty()) {
                requireNothingRestsOn(missing, data, path);
                create(path, missing, random);
            }
            return new SecretsFolder(path, all(path));
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", path, failed);
        }
    }

    /**
     * Reads the secrets of a ledger whose data lies elsewhere; makes none.
     *
     * @throws FolderRefused when one is missing, damaged or open to others, or the operating system says no
     */
    public static SecretsFolder openExisting(Path path) {
        try {
            requireNoRotation(path);
            List<Secret> missing = missing(path);
            if (!missing.isEmpty()) {
                throw new FolderRefused(
                        FolderRefused.Reason.SECRETS_NOT_FOUND,
                        "Secrets are not found: " + fileNames(missing) + " missing in " + path + ". Each is a file of "
                                + Secret.BYTES + " random bytes, readable by its owner only.");
            }
            return new SecretsFolder(path, all(path));
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", path, failed);
        }
    }

    @Override
    public byte[] bytesOf(Secret secret) {
        byte[] bytes = secrets.get(secret);
        if (bytes == null) {
            throw new IllegalStateException("all secrets were read when the folder was opened");
        }
        return bytes.clone();
    }

    /**
     * The private keys that sign the evidence log: the newest, and the one before it while readers change over; 32 bytes
     * each, in arrays of the caller's own.
     *
     * @throws FolderRefused when the one before is damaged or open to others, or the operating system says no
     */
    public List<byte[]> logKeys() {
        byte[] newest = bytesOf(Secret.LOG_KEY);
        Path before = SecretRotation.beforeOf(file(path, Secret.LOG_KEY));
        try {
            return Files.exists(before) ? List.of(newest, read(before)) : List.of(newest);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", path, failed);
        }
    }

    private static List<Secret> missing(Path path) {
        return Stream.of(Secret.values())
                .filter(secret -> Files.notExists(file(path, secret)))
                .toList();
    }

    private static String fileNames(List<Secret> secrets) {
        return secrets.stream().map(Secret::fileName).collect(Collectors.joining(", "));
    }

    private static void requireOutside(Path secrets, Path data) throws IOException {
        if (real(secrets).startsWith(data.toRealPath())) {
            throw new FolderRefused(
                    FolderRefused.Reason.SECRETS_INSIDE_DATA,
                    "The secrets folder " + secrets + " lies inside the data folder " + data
                            + ", so that a copy of the data would carry its keys: choose another with --secrets.");
        }
    }

    private static void requireNoRotation(Path path) {
        Stream.of(Secret.values())
                .filter(secret -> Files.exists(SecretRotation.nextOf(file(path, secret))))
                .findFirst()
                .ifPresent(secret -> {
                    throw new FolderRefused(
                            FolderRefused.Reason.ROTATION_UNFINISHED,
                            "The rotation of " + secret.fileName() + " in " + path
                                    + " was begun and not finished: run ledger rotate " + secret.fileName()
                                    + " again, with the same folders.");
                });
    }

    private static void requireNothingRestsOn(List<Secret> missing, DataFolder data, Path secrets) {
        List<Secret> lost =
                missing.stream().filter(secret -> !secret.mayBeMadeFor(data)).toList();
        if (!lost.isEmpty()) {
            throw new FolderRefused(
                    FolderRefused.Reason.SECRETS_NOT_FOUND,
                    "The secrets of this ledger (" + data.path() + ") are not found: "
                            + fileNames(lost) + " missing in "
                            + secrets
                            + ". Name their folder with --secrets or restore it; its data cannot be read without them.");
        }
    }

    private static void create(Path folder, List<Secret> missing, SecureRandom random) throws IOException {
        DurableFiles.createFolder(folder);
        DurableFiles.closeToOthers(folder);
        for (Secret secret : missing) {
            byte[] bytes = new byte[Secret.BYTES];
            random.nextBytes(bytes);
            DurableFiles.write(file(folder, secret), bytes);
        }
    }

    private static Map<Secret, byte[]> all(Path folder) throws IOException {
        Map<Secret, byte[]> secrets = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            secrets.put(secret, read(file(folder, secret)));
        }
        return secrets;
    }

    static byte[] read(Path file) throws IOException {
        if (DurableFiles.isOpenToOthers(file)) {
            throw unfit(file, "can be read by others: chmod 600 it, if they have not");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != Secret.BYTES) {
            throw unfit(file, "is damaged: it must have " + Secret.BYTES + " bytes");
        }
        return bytes;
    }

    private static FolderRefused unfit(Path file, String why) {
        return new FolderRefused(FolderRefused.Reason.SECRETS_UNFIT, "The secret " + file + " " + why + ".");
    }

    static Path file(Path folder, Secret secret) {
        return folder.resolve(secret.fileName());
    }

    /** Resolves links in as much of the path as exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name);
    }
}
