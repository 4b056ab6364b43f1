package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mediationledger.durable.DurableFiles;

/** Files of a ledger that are copied: for their owner's eyes only, and on disk before the call returns. */
public final class OwnFiles {

    private OwnFiles() {}

    /** Makes the folder, mode 0700, where it is missing. */
    public static void createFolder(Path folder) throws IOException {
        DurableFiles.createFolder(folder);
        DurableFiles.closeToOthers(folder);
    }

    /** Makes an empty file, mode 0600, and the folders above it; there is none of that name. */
    public static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            DurableFiles.createFolder(folder);
        }
        DurableFiles.create(file).close();
    }

    /** Copies one file's content as far as it goes now. */
    public static void copy(Path from, Path to) throws IOException {
        create(to);
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long length = source.size();
            long at = 0;
            while (at < length) {
                at += source.transferTo(at, length - at, target);
            }
            target.force(true);
        }
    }

    /** Writes a small text, all of it or nothing. */
    public static void write(Path file, String text) throws IOException {
        DurableFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written to the file by another's hand is on disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
