package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.durable.DurableFiles;

/** The head in a file, for a log whose folder one process holds alone. One line each: size, root, term, batch. */
public final class HeadFile implements LogHeads {

    private static final int LINES = 4;

    private final Path file;

    /** @param folder the log's */
    public HeadFile(Path folder) {
        this.file = folder.resolve("head");
    }

    @Override
    public synchronized @Nullable LogHead read() {
        try {
            return Files.exists(file) ? parsed(Files.readAllLines(file, StandardCharsets.US_ASCII)) : null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized boolean replace(@Nullable LogHead expected, LogHead next) {
        if (!Objects.equals(read(), expected)) {
            return false;
        }
        try {
            DurableFiles.createFolder(file.resolveSibling(""));
            DurableFiles.write(file, written(next).getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String written(LogHead head) {
        return head.size() + "\n" + head.root() + "\n" + head.term() + "\n"
                + head.batch().fileName() + "\n";
    }

    private static LogHead parsed(List<String> lines) {
        if (lines.size() != LINES) {
            throw new LogStopped(LogStopped.Reason.DAMAGED, "the log's head has not four lines");
        }
        try {
            String[] batch = lines.get(3).split("-", 2);
            return new LogHead(
                    Long.parseLong(lines.get(0)),
                    Hash.fromBase64(lines.get(1)),
                    Long.parseLong(lines.get(2)),
                    new LogHead.Batch(Long.parseLong(batch[0]), Long.parseLong(batch[1])));
        } catch (RuntimeException malformed) {
            throw new LogStopped(LogStopped.Reason.DAMAGED, "the log's head can't be read");
        }
    }
}
