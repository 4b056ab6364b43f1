package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import org.mediationledger.durable.DurableFiles;

/**
 * What a ledger writes down about its folder when it makes it.
 *
 * @param format of the folder's contents: 1 or more
 */
record Marker(int format, LedgerKind kind, Instant createdAt) {

    static final String FILE = "ledger.properties";

    /** The only format so far. */
    static final int CURRENT_FORMAT = 1;

    private static final String FORMAT = "format";
    private static final String KIND = "kind";
    private static final String CREATED_AT = "createdAt";

    void write(Path folder) throws IOException {
        String text =
                FORMAT + "=" + format + "\n" + KIND + "=" + kind.word() + "\n" + CREATED_AT + "=" + createdAt + "\n";
        DurableFiles.write(folder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    static Marker read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        try {
            return of(folder, properties);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IOException("its " + FILE + " cannot be understood", unreadable);
        }
    }

    private static Marker of(Path folder, Properties properties) {
        int format = Integer.parseInt(properties.getProperty(FORMAT, ""));
        if (format > CURRENT_FORMAT) {
            throw new FolderRefused(
                    FolderRefused.Reason.NEWER_FORMAT,
                    "The data folder " + folder + " was made by a newer version of the ledger (format " + format
                            + "; this version knows " + CURRENT_FORMAT + "). Use that version.");
        }
        return new Marker(format, kind(properties), Instant.parse(properties.getProperty(CREATED_AT, "")));
    }

    private static LedgerKind kind(Properties properties) {
        String word = properties.getProperty(KIND, "");
        return Arrays.stream(LedgerKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind"));
    }
}
