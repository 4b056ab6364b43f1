package org.mediationledger.documents.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.BlobId;

/** What every store of blobs has to do. */
public abstract class BlobsContract {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LONG_HENCE = Instant.parse("2100-01-01T00:00:00Z");

    private final Random random = new Random(20260701);

    /** The store; the same one for the whole of a test. */
    protected abstract Blobs blobs();

    @Test
    void what_was_written_is_read_back_whatever_its_length() throws IOException {
        for (int length : new int[] {0, 1, 255, 8191, 255 * 1024, 255 * 1024 + 1, 1_200_003}) {
            byte[] bytes = bytes(length);
            BlobId id = kept(bytes);

            assertThat(read(id)).as("%s bytes", length).isEqualTo(bytes);
        }
    }

    @Test
    void any_part_is_read_in_any_order() throws IOException {
        byte[] bytes = bytes(700_000);
        BlobId id = kept(bytes);

        try (SeekableByteChannel channel = blobs().read(id)) {
            assertThat(channel.size()).isEqualTo(bytes.length);
            for (int i = 0; i < 60; i++) {
                int from = random.nextInt(bytes.length);
                int length = random.nextInt(Math.min(80_000, bytes.length - from)) + 1;
                ByteBuffer part = ByteBuffer.allocate(length);
                channel.position(from);
                assertThat(channel.position()).isEqualTo(from);
                while (part.hasRemaining() && channel.read(part) >= 0) {}

                assertThat(part.array()).isEqualTo(Arrays.copyOfRange(bytes, from, from + length));
                assertThat(channel.position()).isEqualTo(from + length);
            }
            assertThat(channel.position(bytes.length).read(ByteBuffer.allocate(1)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void what_was_not_written_to_its_end_is_not_there() throws IOException {
        BlobId id = fresh();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> blobs().write(id, out -> {
                    out.write(bytes(600_000));
                    throw new IOException("the line went dead");
                }))
                .withMessage("the line went dead");

        assertThatExceptionOfType(BlobMissing.class).isThrownBy(() -> blobs().read(id));
        assertThat(listed(LONG_HENCE)).isEmpty();
        blobs().write(id, out -> out.write(1));
        assertThat(read(id)).containsExactly(1);
    }

    @Test
    void what_was_written_never_changes() throws IOException {
        byte[] bytes = bytes(400_000);
        BlobId id = kept(bytes);

        assertThatExceptionOfType(BlobExists.class)
                .isThrownBy(() -> blobs().write(id, out -> out.write(bytes(300_000))));

        assertThat(read(id)).isEqualTo(bytes);
    }

    @Test
    void another_that_begins_under_the_same_id_harms_neither() throws IOException {
        BlobId id = fresh();
        byte[] first = bytes(300_000);
        List<IOException> refused = new ArrayList<>();
        try {
            blobs().write(id, out -> {
                out.write(first, 0, 150_000);
                try {
                    blobs().write(id, other -> other.write(bytes(200_000)));
                } catch (BlobExists exists) {
                    refused.add(exists);
                }
                out.write(first, 150_000, 150_000);
            });
        } catch (BlobExists exists) {
            refused.add(exists);
        }

        assertThat(refused).hasSize(1);
        assertThat(read(id)).hasSizeBetween(200_000, 300_000);
        assertThat(listed(LONG_HENCE)).containsExactly(id);
    }

    @Test
    void what_was_deleted_is_gone() throws IOException {
        BlobId gone = kept(bytes(300_000));
        BlobId stays = kept(bytes(1000));

        assertThat(blobs().delete(gone)).isTrue();

        assertThat(blobs().delete(gone)).isFalse();
        assertThatExceptionOfType(BlobMissing.class).isThrownBy(() -> blobs().read(gone));
        assertThat(listed(LONG_HENCE)).containsExactly(stays);
    }

    @Test
    void what_nobody_wrote_is_missing() throws IOException {
        assertThatExceptionOfType(BlobMissing.class).isThrownBy(() -> blobs().read(fresh()));
        assertThat(blobs().delete(fresh())).isFalse();
    }

    @Test
    void those_of_before_a_moment_are_listed() throws IOException {
        BlobId first = kept(bytes(10));
        BlobId second = kept(bytes(300_000));

        assertThat(listed(LONG_HENCE)).containsExactlyInAnyOrder(first, second);
        assertThat(listed(LONG_AGO)).isEmpty();
    }

    @Test
    void removing_what_was_never_completed_leaves_the_rest() throws IOException {
        byte[] bytes = bytes(300_000);
        BlobId id = kept(bytes);

        blobs().removeUnfinished(LONG_HENCE);

        assertThat(read(id)).isEqualTo(bytes);
    }

    @Test
    void a_writing_under_way_is_no_orphan_of_before() throws IOException {
        BlobId id = fresh();
        byte[] bytes = bytes(600_000);

        blobs().write(id, out -> {
            out.write(bytes, 0, 300_000);
            blobs().removeUnfinished(LONG_AGO);
            assertThat(listed(LONG_HENCE)).isEmpty();
            out.write(bytes, 300_000, 300_000);
        });

        assertThat(read(id)).isEqualTo(bytes);
    }

    private BlobId kept(byte[] bytes) throws IOException {
        BlobId id = fresh();
        blobs().write(id, out -> inPieces(bytes, out));
        return id;
    }

    /** As a network gives them. */
    private void inPieces(byte[] bytes, OutputStream out) throws IOException {
        for (int from = 0; from < bytes.length; ) {
            int length = Math.min(bytes.length - from, random.nextInt(20_000) + 1);
            out.write(bytes, from, length);
            from += length;
        }
    }

    private byte[] read(BlobId id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SeekableByteChannel channel = blobs().read(id)) {
            ByteBuffer buffer = ByteBuffer.allocate(30_000);
            while (channel.read(buffer.clear()) >= 0) {
                bytes.write(buffer.array(), 0, buffer.position());
            }
        }
        return bytes.toByteArray();
    }

    private List<BlobId> listed(Instant before) throws IOException {
        List<BlobId> ids = new ArrayList<>();
        blobs().list(before, ids::add);
        return ids;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private BlobId fresh() {
        return new BlobId(new UUID(random.nextLong(), random.nextLong()));
    }
}
