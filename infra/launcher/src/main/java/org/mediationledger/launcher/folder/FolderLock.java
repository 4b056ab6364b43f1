package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right of one process to work in a folder. The operating system takes it back when the process dies. */
final class FolderLock implements AutoCloseable {

    static final String FILE = "ledger.lock";

    /** Far behind the process id, so that others can read it even where a lock forbids reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_PID = 20;

    /**
     * The folders that this process holds. To open a lock file a second time would be enough to lose it: POSIX releases
     * a process's locks on a file when it closes any descriptor of that file (fcntl(2)).
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @param folder exists */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(folder, pidIn(channel));
            }
            channel.truncate(0);
            channel.write(pid(), 0);
            taken = true;
            return new FolderLock(real, channel);
        } finally {
            if (!taken) {
                abandon(real, channel);
            }
        }
    }

    @Override
    public void close() throws IOException {
        abandon(folder, channel);
    }

    private static void abandon(Path folder, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static FolderRefused inUse(Path folder, String pid) {
        return new FolderRefused(
                FolderRefused.Reason.IN_USE,
                "The ledger's data folder " + folder + " is in use by another process (pid " + pid
                        + "). Stop that one first, or choose another folder with --data.");
    }

    private static ByteBuffer pid() {
        return ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String pidIn(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_PID);
        channel.read(bytes, 0);
        String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return pid.isEmpty() ? "unknown" : pid;
    }
}
