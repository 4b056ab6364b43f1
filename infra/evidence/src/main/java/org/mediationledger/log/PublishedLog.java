package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.SignedCheckpoint;

/** The log as its readers have it: what the newest checkpoint covers, in files as C2SP tlog-tiles names them. */
public final class PublishedLog {

    private static final Pattern PLACE = Pattern.compile("(x\\d{3}/){0,6}\\d{3}(\\.p/\\d{1,3})?");
    private static final Pattern KIND = Pattern.compile("entries|\\d{1,2}");

    /** What C2SP tlog-tiles calls the newest checkpoint. */
    static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final NewestCheckpoint newest;
    private final Tiles tiles;

    /** @param folder the log's */
    public PublishedLog(Path folder) {
        this.folder = folder;
        this.newest = new NewestCheckpoint(folder.resolve(CHECKPOINT));
        this.tiles = new Tiles(folder);
    }

    /** The newest checkpoint; null before the first. */
    public @Nullable SignedCheckpoint checkpoint() {
        return newest.read();
    }

    /**
     * A tile.
     *
     * @param kind {@code entries}, or the level in decimal
     * @param place as C2SP tlog-tiles writes it, with the width of a part
     * @return null where there is none of that name
     */
    public byte @Nullable [] tile(String kind, String place) {
        return KIND.matcher(kind).matches() && PLACE.matcher(place).matches()
                ? file(folder.resolve("tile").resolve(kind).resolve(place))
                : null;
    }

    /** How many entries the newest checkpoint covers; 0 before the first. */
    public long size() {
        SignedCheckpoint checkpoint = checkpoint();
        return checkpoint == null ? 0 : checkpoint.checkpoint().size();
    }

    /** Reads entries in order. */
    public void read(long from, long until, TreeLog.EntryReader reader) {
        tiles.read(from, until, reader);
    }

    /** What that checkpoint covers: one may be signed and, after a crash, not published yet. */
    public Fsck.Entries upTo(Checkpoint signed) {
        return new CoveredLog(tiles, signed.size(), signed.root());
    }

    private static byte @Nullable [] file(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
