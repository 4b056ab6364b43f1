package org.mediationledger.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right of one process to work in a witness's folder. The operating system takes it back when the process dies. */
final class WitnessLock implements AutoCloseable {

    private static final String FILE = "witness.lock";

    /**
     * The folders that this process holds. To open a lock file a second time would be enough to lose it: POSIX releases
     * a process's locks on a file when it closes any descriptor of that file (fcntl(2)).
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private WitnessLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, which exists.
     *
     * @throws WitnessRefused when it is taken
     */
    static WitnessLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw inUse(folder);
        }
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (!taken) {
                channel.close();
                throw inUse(folder);
            }
            return new WitnessLock(real, channel);
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }

    private static WitnessRefused inUse(Path folder) {
        return new WitnessRefused("The witness's folder " + folder + " is in use by another process.");
    }
}
