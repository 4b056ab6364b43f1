package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.launcher.erasure.ErasedKeyMemory;

/** A file of key ids beside the secrets, a line each, only ever appended to. A line that a crash cut off is passed over. */
public final class ErasedKeyFile implements ErasedKeyMemory {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Path file;
    private final Set<String> known;

    private ErasedKeyFile(Path file, Set<String> known) {
        this.file = file;
        this.known = known;
    }

    /** @throws FolderRefused when the operating system says no */
    public static ErasedKeyFile in(Path secrets) {
        Path file = secrets.resolve("erased-keys");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
            return new ErasedKeyFile(
                    file,
                    lines.stream()
                            .filter(line -> KEY_ID.matcher(line).matches())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", secrets, failed);
        }
    }

    @Override
    public synchronized List<String> all() {
        return List.copyOf(known);
    }

    @Override
    public synchronized void remember(Collection<String> keyIds) {
        List<String> more = keyIds.stream()
                .filter(keyId -> !known.contains(keyId))
                .distinct()
                .toList();
        if (more.isEmpty()) {
            return;
        }
        try (FileChannel channel = DurableFiles.append(file)) {
            // A cut-off line before it would otherwise take the first one along.
            channel.write(ByteBuffer.wrap(("\n" + String.join("\n", more) + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException failed) {
            throw FolderRefused.unusable("secrets", file, failed);
        }
        known.addAll(more);
    }
}
