package org.mediationledger.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a client was told, each line on disk before the next request leaves. */
final class Acknowledgements implements AutoCloseable {

    private final Path file;
    private final FileChannel book;
    private int count;

    Acknowledgements(Path file) throws IOException {
        this.file = file;
        this.book = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The number of acknowledgements so far. */
    synchronized int writeDown(String caseId, long version) throws IOException {
        book.write(ByteBuffer.wrap((caseId + " " + version + "\n").getBytes(StandardCharsets.US_ASCII)));
        book.force(true);
        return ++count;
    }

    synchronized int count() {
        return count;
    }

    /** The newest version of each case that a client was told of. */
    Map<String, Long> newestVersions() throws IOException {
        Map<String, Long> newest = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        lines.forEach(line -> newest.merge(
                line.substring(0, line.indexOf(' ')), Long.valueOf(line.substring(line.indexOf(' ') + 1)), Math::max));
        return newest;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
