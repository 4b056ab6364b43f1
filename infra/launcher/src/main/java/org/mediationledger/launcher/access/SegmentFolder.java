package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of the segments, for its owner's eyes only. */
final class SegmentFolder {

    private final Path path;

    private SegmentFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder (mode 0700) where it is missing; its parent is there. */
    static SegmentFolder open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path, ownerOnly(path, "rwx------"));
            force(Objects.requireNonNull(path.toAbsolutePath().getParent()));
        }
        return new SegmentFolder(path);
    }

    /** Those that are there, oldest first. */
    List<Segment> segments() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(Segment::of).filter(Objects::nonNull).sorted().toList();
        }
    }

    /** A new segment without entries; its name is durable. */
    Segment create(long first, LocalDate day) throws IOException {
        Segment segment = Segment.in(path, first, day);
        Files.createFile(segment.file(), ownerOnly(path, "rw-------"));
        force(path);
        return segment;
    }

    /** Keeps bytes beside a segment, under a name that is none of a segment's; durable. */
    void putAside(Segment segment, byte[] torn) throws IOException {
        Path file = segment.file().resolveSibling(segment.file().getFileName() + ".torn");
        try (FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), ownerOnly(path, "rw-------"))) {
            Bytes.writeAll(channel, torn);
            channel.force(true);
        }
        force(path);
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
