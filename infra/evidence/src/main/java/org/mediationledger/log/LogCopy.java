package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A copy of a log's tree as one head has it, while its writer may go on. It is grown anew from the entries, so that it holds
 * nothing that is ahead of its head, and is known to give the head's root.
 */
public final class LogCopy {

    private static final String ROOT_MISSED =
            "the entries of its evidence log don't give the root that its head states";
    private static final int ATTEMPTS = 100;
    private static final long A_MOMENT = 50_000_000;
    private static final int BUNDLES_AT_A_TIME = 64;

    private final Tiles from;
    private final TreeLog copy;

    private LogCopy(Tiles from, TreeLog copy) {
        this.from = from;
        this.copy = copy;
    }

    /**
     * Copies the tree and its head; nothing where no log was begun.
     *
     * @param from the log's folder
     * @param to the copy's folder, where there is none yet
     * @return how many leaves the copy has
     * @throws IOException when the entries don't give the root of the head
     */
    public static long make(Path from, Path to) throws IOException {
        LogHead head = new HeadFile(from).read();
        if (head == null) {
            return 0;
        }
        HeadFile heads = new HeadFile(to);
        LogCopy copy = new LogCopy(new Tiles(from), TreeLog.takeOver(to, heads));
        for (int attempt = 0; attempt < ATTEMPTS && !copy.reaches(head.size()); attempt++) {
            LockSupport.parkNanos(A_MOMENT);
        }
        if (!copy.copy.head().root().equals(head.root())) {
            throw new IOException(ROOT_MISSED);
        }
        heads.replace(copy.copy.head(), head);
        return head.size();
    }

    /** Whether a file of a log's folder belongs to the tree or its head, and so is copied here. */
    public static boolean isOfTree(Path relative) {
        return switch (relative.getName(0).toString()) {
            case "tile", "batches", "head" -> true;
            default -> false;
        };
    }

    /** Grows as far as the files have entries: the head is written before them, and a full bundle replaces its parts. */
    private boolean reaches(long size) throws IOException {
        try {
            List<byte[]> next = next(size);
            while (!next.isEmpty()) {
                copy.append(next);
                next = next(size);
            }
        } catch (LogStopped damaged) {
            throw new IOException(ROOT_MISSED, damaged);
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof NoSuchFileException)) {
                throw failed.getCause();
            }
        }
        return copy.head().size() == size;
    }

    private List<byte[]> next(long size) {
        List<byte[]> entries = new ArrayList<>();
        long first = copy.head().size();
        long until = Math.min(size, (first / TilePath.WIDTH + BUNDLES_AT_A_TIME) * TilePath.WIDTH);
        from.read(first, until, (index, entry) -> {
            if (index == first + entries.size()) {
                entries.add(entry);
            }
        });
        return entries;
    }
}
