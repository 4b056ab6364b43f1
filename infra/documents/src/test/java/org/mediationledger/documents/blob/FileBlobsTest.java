package org.mediationledger.documents.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.ids.BlobId;

/** Blobs in files. */
class FileBlobsTest extends BlobsContract {

    private static final Instant EARLIER = Instant.parse("2026-07-01T10:00:00Z");
    private static final BlobId ID = new BlobId(UUID.fromString("3f0c2b1e-9d4a-4c55-8a11-0d1e2f3a4b5c"));

    @TempDir
    Path folder;

    private FileBlobs blobs;

    @BeforeEach
    void open() throws IOException {
        blobs = FileBlobs.in(folder.resolve("documents"));
    }

    @Override
    protected Blobs blobs() {
        return blobs;
    }

    @Test
    void folders_and_files_are_for_their_owner_alone() throws IOException {
        blobs.write(ID, out -> out.write(7));

        Path file = folder.resolve("documents/3f/" + ID + ".blob");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        for (Path parent : List.of(folder.resolve("documents"), folder.resolve("documents/3f"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void what_a_killed_process_left_half_written_is_removed_later() throws IOException {
        blobs.write(ID, out -> out.write(7));
        Path finished = folder.resolve("documents/3f/" + ID + ".blob");
        Path left = finished.resolveSibling("3f000000-0000-4000-8000-000000000000.blob.unfinished");
        Files.write(left, new byte[] {1, 2, 3});
        Files.setLastModifiedTime(left, FileTime.from(EARLIER));

        blobs.removeUnfinished(EARLIER);
        assertThat(left).exists();

        blobs.removeUnfinished(EARLIER.plusSeconds(1));
        assertThat(left).doesNotExist();
        assertThat(finished).exists();
    }

    @Test
    void only_those_of_before_are_listed() throws IOException {
        blobs.write(ID, out -> out.write(7));
        Files.setLastModifiedTime(folder.resolve("documents/3f/" + ID + ".blob"), FileTime.from(EARLIER));

        assertThat(listed(EARLIER)).isEmpty();
        assertThat(listed(EARLIER.plusSeconds(1))).containsExactly(ID);
    }

    @Test
    void nothing_but_blobs_lies_there_after_a_failure() throws IOException {
        try {
            blobs.write(ID, out -> {
                out.write(new byte[500_000]);
                throw new IOException("the line went dead");
            });
        } catch (IOException expected) {
            assertThat(expected).hasMessage("the line went dead");
        }

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private List<BlobId> listed(Instant before) throws IOException {
        List<BlobId> ids = new ArrayList<>();
        blobs.list(before, ids::add);
        return ids;
    }
}
