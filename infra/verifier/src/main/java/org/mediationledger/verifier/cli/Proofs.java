package org.mediationledger.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mediationledger.verifier.check.SplitView;

/** Writes pairs of checkpoints that prove two histories beside the reader, to be shown to others. */
final class Proofs {

    private static final int MOST_NAMES = 1_000;

    private final Path folder;

    Proofs(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of a pair.
     *
     * @param view the pair
     * @param file where it was written; absent when it couldn't be
     */
    record Written(SplitView view, Optional<Path> file) {}

    /** Writes each pair to a new file. */
    List<Written> write(List<SplitView> views) {
        List<Written> written = new ArrayList<>();
        for (SplitView view : views) {
            written.add(new Written(view, write(view)));
        }
        return written;
    }

    /** Both notes, byte for byte, each between two lines that no note has. */
    static byte[] text(SplitView view) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] note : List.of(view.first().bytes(), view.second().bytes())) {
            text.writeBytes("-----BEGIN CHECKPOINT-----\n".getBytes(UTF_8));
            text.writeBytes(note);
            text.writeBytes("-----END CHECKPOINT-----\n".getBytes(UTF_8));
        }
        return text.toByteArray();
    }

    private Optional<Path> write(SplitView view) {
        String name = "split-view-" + view.first().checkpoint().size();
        for (int i = 1; i <= MOST_NAMES; i++) {
            Path file = folder.resolve(name + (i == 1 ? "" : "-" + i) + ".txt");
            try {
                Files.write(file, text(view), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return Optional.of(file);
            } catch (FileAlreadyExistsException taken) {
                // another name
            } catch (IOException unwritable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
