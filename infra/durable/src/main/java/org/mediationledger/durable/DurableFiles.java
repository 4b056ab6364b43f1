package org.mediationledger.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Folders and files for their owner's eyes only, that are on disk before the call returns. */
public final class DurableFiles {

    private static final String OWNER_ONLY_FOLDER = "rwx------";
    private static final String OWNER_ONLY_FILE = "rw-------";
    private static final String UNFINISHED = ".unfinished";

    private DurableFiles() {}

    /** Creates what is missing of the path, each new folder with mode 0700; leaves what is there as it is. */
    public static void createFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        Path parent = absolute.getParent();
        if (parent != null) {
            createFolder(parent);
        }
        Files.createDirectories(absolute, ownerOnly(absolute, OWNER_ONLY_FOLDER));
        if (parent != null) {
            force(parent);
        }
    }

    /** Takes everybody else's rights to the folder away. */
    public static void closeToOthers(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY_FOLDER));
        }
    }

    /** The file holds all of the content or, after a crash, what it held before; mode 0600. */
    public static void write(Path file, byte[] content) throws IOException {
        Path unfinished = unfinished(file);
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = create(unfinished)) {
            fill(channel, content);
        }
        move(unfinished, file);
    }

    /** As {@link #write}, where another process may be writing the same file: neither ever moves what the other has begun. */
    public static void writeAmongOthers(Path file, byte[] content) throws IOException {
        writeAmongOthers(Map.of(file, content));
    }

    /** The same for several files, each by itself; all are on disk when it returns, and each folder is forced only once. */
    public static void writeAmongOthers(Map<Path, byte[]> contents) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            Path file = content.getKey().toAbsolutePath();
            replace(file, content.getValue());
            folders.add(file.resolveSibling(""));
        }
        for (Path folder : folders) {
            force(folder);
        }
    }

    /** The content is on disk, but perhaps not yet under this name. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(
                file.resolveSibling(""), file.getFileName() + ".", UNFINISHED, ownerOnly(file, OWNER_ONLY_FILE));
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                fill(channel, content);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Copies a file as far as it goes now, to a name that is free in a folder that is there; mode 0600. */
    public static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = create(to)) {
            long length = source.size();
            long at = 0;
            while (at < length) {
                at += source.transferTo(at, length - at, target);
            }
            target.force(true);
        }
    }

    /** What another's hand wrote to the file is on disk. */
    public static void forceContent(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void fill(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** A new file, mode 0600, open for writing. */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(file.toAbsolutePath(), OWNER_ONLY_FILE));
    }

    /** A file, mode 0600, made where it is missing, open for writing at its end. */
    public static FileChannel append(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                ownerOnly(file.toAbsolutePath(), OWNER_ONLY_FILE));
    }

    /** One name gives way to the other at once; both lie in the same folder. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Removes a file; its name doesn't come back after a crash. */
    public static void remove(Path file) throws IOException {
        Files.delete(file);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Where {@link #write} keeps a file that isn't complete. */
    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Whether anybody but the owner may read the file; never, where the file system doesn't know. */
    public static boolean isOpenToOthers(Path file) throws IOException {
        return isPosix(file)
                && !PosixFilePermissions.fromString(OWNER_ONLY_FOLDER).containsAll(Files.getPosixFilePermissions(file));
    }

    /** A new name in a folder is durable only when the folder is. */
    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
