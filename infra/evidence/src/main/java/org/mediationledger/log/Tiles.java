package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;
import org.mediationledger.durable.DurableFiles;

/**
 * The tree's hashes and entries in files, as C2SP tlog-tiles lays them out: each tile holds up to 256, and one that isn't
 * full yet is written anew, under the name of its width, whenever the log has grown. What a file holds is settled by its
 * name and the log alone.
 */
final class Tiles implements SubtreeHashes {

    private static final int LEVELS_OF_A_TILE = 8;
    private static final int LENGTH_BYTES = 2;

    /** The longest entry that a bundle can hold (C2SP tlog-tiles, "Log Entries"). */
    static final int LONGEST_ENTRY = 0xffff;

    private final Path folder;

    /** What is read in order is read a bundle at a time: the last full one, which never changes. */
    private volatile Bundle last = new Bundle(-1, List.of());

    private record Bundle(long number, List<byte[]> entries) {}

    Tiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Hash at(int level, long index) {
        int tileLevel = level / LEVELS_OF_A_TILE;
        int within = level % LEVELS_OF_A_TILE;
        long first = index << within;
        long tile = first / TilePath.WIDTH;
        List<Hash> row = hashes(tileLevel, tile);
        int from = (int) (first % TilePath.WIDTH);
        int until = from + (1 << within);
        if (until > row.size()) {
            throw damaged(TilePath.ofHashes(tileLevel, tile, TilePath.WIDTH), "holds " + row.size() + " hashes only");
        }
        return Merkle.root(row.subList(from, until));
    }

    /** The hashes of a tile, as many as were written; none where there is no such tile. */
    List<Hash> hashes(int level, long tile) {
        TilePath path = TilePath.ofHashes(level, tile, TilePath.WIDTH);
        byte[] bytes = newest(path);
        if (bytes.length % Hash.BYTES != 0) {
            throw damaged(path, "was cut");
        }
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            hashes.add(Hash.at(bytes, at));
        }
        return hashes;
    }

    /** The entries of a bundle, as many as were written; none where there is no such bundle. */
    List<byte[]> entries(long bundle) {
        Bundle known = last;
        if (known.number() == bundle) {
            return known.entries();
        }
        List<byte[]> entries = read(bundle);
        if (entries.size() == TilePath.WIDTH) {
            last = new Bundle(bundle, entries);
        }
        return entries;
    }

    private List<byte[]> read(long bundle) {
        TilePath path = TilePath.ofEntries(bundle, TilePath.WIDTH);
        try {
            return unbundled(newest(path));
        } catch (BufferUnderflowException cut) {
            throw damaged(path, "was cut");
        }
    }

    /** The entries in a file that {@link #bundled} gave the bytes of. */
    static List<byte[]> unbundled(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        List<byte[]> entries = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(bytes.getShort())];
            bytes.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private static LogStopped damaged(TilePath path, String how) {
        return new LogStopped(LogStopped.Reason.DAMAGED, "the file " + path.relative() + " " + how);
    }

    /** One entry; null where there are not so many. */
    byte @Nullable [] entry(long index) {
        List<byte[]> bundle = entries(index / TilePath.WIDTH);
        int within = (int) (index % TilePath.WIDTH);
        return within < bundle.size() ? bundle.get(within) : null;
    }

    /** Reads entries in their order, as far as there are any. */
    void read(long from, long until, TreeLog.EntryReader reader) {
        for (long bundle = from / TilePath.WIDTH; bundle * TilePath.WIDTH < until; bundle++) {
            List<byte[]> content = entries(bundle);
            for (int i = 0; i < content.size(); i++) {
                long index = bundle * TilePath.WIDTH + i;
                if (index >= from && index < until) {
                    reader.read(index, content.get(i));
                }
            }
        }
    }

    /** What a tile of these hashes holds. */
    static byte[] joined(List<Hash> hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> hash.writeTo(bytes));
        return bytes.array();
    }

    /** Each entry after its length in two bytes, the higher one first. */
    static byte[] bundled(List<byte[]> entries) {
        ByteBuffer bytes = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> LENGTH_BYTES + entry.length).sum());
        entries.forEach(entry -> bytes.putShort((short) entry.length).put(entry));
        return bytes.array();
    }

    /** Writes tiles; they are on disk when this returns, and the parts of the full ones are gone. */
    void write(Map<TilePath, byte[]> tiles) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        tiles.forEach((path, content) -> files.put(folder.resolve(path.relative()), content));
        try {
            for (Path file : files.keySet()) {
                DurableFiles.createFolder(file.resolveSibling(""));
            }
            DurableFiles.writeAmongOthers(files);
            for (TilePath path : tiles.keySet()) {
                if (path.full()) {
                    removeAll(folder.resolve(path.parts()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The full tile, or the widest of its parts: those go only when the tile is full. */
    private byte[] newest(TilePath full) {
        Path file = folder.resolve(full.relative());
        Path parts = folder.resolve(full.parts());
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            byte[] widest = widest(parts);
            return widest.length == 0 && Files.exists(file) ? Files.readAllBytes(file) : widest;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Empty where there are no parts, or they went while they were looked at. */
    private static byte[] widest(Path parts) throws IOException {
        if (!Files.isDirectory(parts)) {
            return new byte[0];
        }
        try {
            try (Stream<Path> widths = Files.list(parts)) {
                Path widest = widths.filter(
                                part -> part.getFileName().toString().matches("\\d+"))
                        .max(Comparator.comparingInt(
                                part -> Integer.parseInt(part.getFileName().toString())))
                        .orElse(null);
                return widest == null ? new byte[0] : Files.readAllBytes(widest);
            }
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static void removeAll(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
