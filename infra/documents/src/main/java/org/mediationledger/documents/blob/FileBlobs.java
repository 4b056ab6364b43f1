package org.mediationledger.documents.blob;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.ids.BlobId;

/**
 * Blobs as files, in one folder that one process holds: {@code 3f/3f0c….blob}, the folder named after the id's first two
 * characters, folders with mode 0700 and files with 0600. A file has its name only when it is complete and on disk.
 */
public final class FileBlobs implements Blobs {

    private static final String SUFFIX = ".blob";
    private static final int FOLDER_CHARACTERS = 2;
    private static final int BUFFER_BYTES = 128 * 1024;
    private static final Pattern FINISHED = Pattern.compile("[0-9a-f-]{36}\\.blob");
    private static final Pattern UNFINISHED = Pattern.compile("[0-9a-f-]{36}\\.blob\\..+");

    private final Path folder;

    private FileBlobs(Path folder) {
        this.folder = folder;
    }

    /** In that folder, which is made where it is missing. */
    public static FileBlobs in(Path folder) throws IOException {
        DurableFiles.createFolder(folder);
        return new FileBlobs(folder);
    }

    @Override
    public void write(BlobId id, Content content) throws IOException {
        Path file = file(id);
        DurableFiles.createFolder(file.resolveSibling(""));
        Path unfinished = DurableFiles.unfinished(file);
        boolean kept = false;
        try (FileChannel channel = DurableFiles.create(unfinished)) {
            requireNone(id, file);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            DurableFiles.move(unfinished, file);
            kept = true;
        } catch (FileAlreadyExistsException underWay) {
            kept = true;
            throw new BlobExists(id);
        } finally {
            if (!kept) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    private static void requireNone(BlobId id, Path file) throws BlobExists {
        if (Files.exists(file)) {
            throw new BlobExists(id);
        }
    }

    @Override
    public SeekableByteChannel read(BlobId id) throws IOException {
        try {
            return FileChannel.open(file(id), StandardOpenOption.READ);
        } catch (NoSuchFileException missing) {
            throw new BlobMissing(id);
        }
    }

    @Override
    public boolean delete(BlobId id) throws IOException {
        try {
            DurableFiles.remove(file(id));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public void list(Instant before, Consumer<BlobId> each) throws IOException {
        for (Path file : files(FINISHED, before)) {
            String name = file.getFileName().toString();
            each.accept(BlobId.of(name.substring(0, name.length() - SUFFIX.length())));
        }
    }

    @Override
    public void removeUnfinished(Instant before) throws IOException {
        for (Path file : files(UNFINISHED, before)) {
            DurableFiles.remove(file);
        }
    }

    private List<Path> files(Pattern name, Instant before) throws IOException {
        Predicate<String> named = name.asMatchPredicate();
        try (Stream<Path> all = Files.walk(folder, 2)) {
            List<Path> found = all.filter(path -> named.test(path.getFileName().toString()))
                    .toList();
            return older(found, before);
        }
    }

    private static List<Path> older(List<Path> files, Instant before) throws IOException {
        List<Path> older = new ArrayList<>();
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                older.add(file);
            }
        }
        return older;
    }

    private Path file(BlobId id) {
        String name = id.toString();
        return folder.resolve(name.substring(0, FOLDER_CHARACTERS)).resolve(name + SUFFIX);
    }
}
