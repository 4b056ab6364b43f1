package org.mediationledger.documents.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyDestroyed;

/** Documents' bytes under their own keys: what is given out is what was kept, or nothing is. */
class DocumentBytesTest {

    private static final int SEGMENT = ByteCipher.SEGMENT_BYTES;
    private static final int TAG = 16;
    private static final int HEADER = 40;
    private static final String ORIGIN = "ledger.example/demo";
    private static final Place PLACE = new Place(
            new CaseId(UUID.fromString("11111111-1111-4111-8111-111111111111")),
            new DocumentId(UUID.fromString("22222222-2222-4222-8222-222222222222")),
            1,
            Place.Form.ORIGINAL);
    private static final BlobId ID = new BlobId(UUID.fromString("33333333-3333-4333-8333-333333333333"));
    private static final BlobId OTHER_ID = new BlobId(UUID.fromString("44444444-4444-4444-8444-444444444444"));

    private final Random random = new Random(20260702);
    private final OneVault vault = new OneVault();
    private final BlobsInMemory blobs = new BlobsInMemory();
    private final DocumentBytes documents = new DocumentBytes(ORIGIN, vault, blobs);

    @Test
    void what_was_kept_is_read_back_whatever_its_length() throws IOException {
        int first = SEGMENT - HEADER - TAG;
        int next = SEGMENT - TAG;
        for (int length : new int[] {0, 1, 100, first - 1, first, first + 1, first + next, first + next + 1, 900_001}) {
            byte[] bytes = bytes(length);
            blobs.kept.clear();
            String key = write(PLACE, ID, bytes);

            assertThat(read(PLACE, ID, key)).as("%s bytes", length).isEqualTo(bytes);
        }
    }

    @Test
    void any_part_is_read_in_any_order() throws IOException {
        byte[] bytes = bytes(500_000);
        String key = write(PLACE, ID, bytes);

        try (ReadableBytes kept = readable(PLACE, ID, key)) {
            assertThat(kept.size()).isEqualTo(bytes.length);
            for (int i = 0; i < 50; i++) {
                int from = random.nextInt(bytes.length + 1);
                int length = random.nextInt(bytes.length - from + 1);
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                kept.copy(from, length, part);

                assertThat(part.toByteArray()).isEqualTo(Arrays.copyOfRange(bytes, from, from + length));
            }
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> kept.copy(1, bytes.length, new ByteArrayOutputStream()));
        }
    }

    @Test
    void nothing_of_it_shows_where_it_lies() throws IOException {
        byte[] words = "Amy is eight. ".repeat(9000).getBytes(StandardCharsets.UTF_8);
        write(PLACE, ID, words);

        String lies = new String(kept(ID), StandardCharsets.ISO_8859_1);
        assertThat(lies).doesNotContain("Amy").doesNotContain("eight");
    }

    /** Flipping one bit in many places, in each of three segments, the header, and the tags. */
    @Test
    void a_bit_flipped_anywhere_is_found_before_anything_of_that_segment_is_given_out() throws IOException {
        byte[] bytes = bytes(2 * SEGMENT + 5000);
        String key = write(PLACE, ID, bytes);
        byte[] whole = kept(ID).clone();
        List<Integer> places =
                new ArrayList<>(List.of(0, 1, HEADER - 1, HEADER, SEGMENT - 1, SEGMENT, whole.length - 1));
        for (int i = 0; i < 60; i++) {
            places.add(random.nextInt(whole.length));
        }
        for (int place : places) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            blobs.kept.put(ID, flipped);

            given(key).isDamagedAfterPrefixOf(bytes, (place / SEGMENT) * SEGMENT);
        }
    }

    @Test
    void a_stream_cut_anywhere_gives_nothing() throws IOException {
        byte[] bytes = bytes(3 * SEGMENT);
        String key = write(PLACE, ID, bytes);
        byte[] whole = kept(ID).clone();
        List<Integer> lengths = new ArrayList<>(
                List.of(0, 1, HEADER, HEADER + TAG, SEGMENT, 2 * SEGMENT, 3 * SEGMENT, whole.length - 1));
        for (int i = 0; i < 40; i++) {
            lengths.add(random.nextInt(whole.length));
        }
        for (int length : lengths) {
            blobs.kept.put(ID, Arrays.copyOf(whole, length));

            given(key).isDamagedAfterPrefixOf(bytes, 0);
        }
    }

    @Test
    void what_was_added_at_the_end_is_found_at_once() throws IOException {
        String key = write(PLACE, ID, bytes(2 * SEGMENT));
        byte[] whole = kept(ID);
        for (int more : new int[] {1, TAG, SEGMENT, 2 * SEGMENT}) {
            blobs.kept.put(ID, Arrays.copyOf(whole, whole.length + more));

            given(key).isDamagedAfterPrefixOf(new byte[0], 0);
        }
    }

    @Test
    void segments_in_another_order_do_not_open() throws IOException {
        byte[] bytes = bytes(4 * SEGMENT);
        String key = write(PLACE, ID, bytes);
        byte[] whole = kept(ID).clone();
        byte[] swapped = whole.clone();
        System.arraycopy(whole, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        System.arraycopy(whole, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        blobs.kept.put(ID, swapped);

        given(key).isDamagedAfterPrefixOf(bytes, SEGMENT);
    }

    @Test
    void a_segment_of_another_stream_under_the_same_key_does_not_open() throws IOException {
        byte[] bytes = bytes(4 * SEGMENT);
        String key = write(PLACE, ID, bytes);
        write(PLACE, OTHER_ID, bytes);
        byte[] mixed = kept(ID).clone();
        System.arraycopy(kept(OTHER_ID), SEGMENT, mixed, SEGMENT, SEGMENT);
        blobs.kept.put(ID, mixed);

        given(key).isDamagedAfterPrefixOf(bytes, SEGMENT);
    }

    @Test
    void bytes_open_only_in_their_own_place() throws IOException {
        String key = write(PLACE, ID, bytes(1000));
        UUID another = new UUID(random.nextLong(), random.nextLong());
        List<Place> elsewhere = List.of(
                new Place(new CaseId(another), PLACE.document(), 1, Place.Form.ORIGINAL),
                new Place(PLACE.caseId(), new DocumentId(another), 1, Place.Form.ORIGINAL),
                new Place(PLACE.caseId(), PLACE.document(), 2, Place.Form.ORIGINAL),
                new Place(PLACE.caseId(), PLACE.document(), 1, Place.Form.RENDITION));

        for (Place place : elsewhere) {
            assertThatExceptionOfType(BytesDamaged.class)
                    .as("%s", place)
                    .isThrownBy(() -> documents.read(place, ID, key));
        }
        assertThatExceptionOfType(BytesDamaged.class)
                .isThrownBy(() -> new DocumentBytes("ledger.example/other", vault, blobs).read(PLACE, ID, key));
        assertThat(documents.read(PLACE, ID, key)).isInstanceOf(KeptBytes.Found.class);
    }

    @Test
    void anothers_bytes_do_not_open_under_this_ones_key() throws IOException {
        Place other = new Place(PLACE.caseId(), new DocumentId(new UUID(1, 2)), 1, Place.Form.ORIGINAL);
        String key = write(PLACE, ID, bytes(1000));
        write(other, OTHER_ID, bytes(1000));

        assertThatExceptionOfType(BytesDamaged.class).isThrownBy(() -> documents.read(PLACE, OTHER_ID, key));
    }

    @Test
    void destroying_the_key_erases_the_bytes_and_keeps_more_from_coming() throws IOException {
        String key = write(PLACE, ID, bytes(1000));

        vault.destroy(PLACE.scope());

        assertThat(documents.read(PLACE, ID, key)).isEqualTo(new KeptBytes.Erased());
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> write(PLACE, OTHER_ID, bytes(10)));
        assertThat(blobs.kept).containsOnlyKeys(ID);
    }

    @Test
    void what_is_not_there_is_told_from_what_is_erased() throws IOException {
        String key = write(PLACE, ID, bytes(10));

        assertThat(documents.read(PLACE, OTHER_ID, key)).isEqualTo(new KeptBytes.Missing());
        assertThat(documents.read(
                        PLACE,
                        ID,
                        DataKey.random(new java.security.SecureRandom()).id()))
                .isEqualTo(new KeptBytes.KeyUnknown());
    }

    @Test
    void what_breaks_off_leaves_nothing() {
        Throwable thrown = catchThrowable(() -> documents.write(PLACE, ID, out -> {
            out.write(bytes(2 * SEGMENT));
            throw new IOException("the line went dead");
        }));

        assertThat(thrown).isInstanceOf(IOException.class).hasMessage("the line went dead");
        assertThat(blobs.kept).isEmpty();
    }

    /** The layout on disk, opened by the platform's own ciphers: salt and nonce prefix, then segments of 64 KiB. */
    @Test
    void the_layout_on_disk_is_the_one_that_is_documented() throws IOException, GeneralSecurityException {
        byte[] bytes = bytes(100_000);
        DataKey key = vault.keyFor(PLACE.scope());
        write(PLACE, ID, bytes);
        byte[] lies = kept(ID);
        byte[] salt = Arrays.copyOfRange(lies, 1, 33);
        byte[] prefix = Arrays.copyOfRange(lies, 33, 40);
        byte[] use =
                hkdf(key.secret(), new byte[0], "mediationledger document bytes 1".getBytes(StandardCharsets.US_ASCII));
        byte[] place = (ORIGIN
                        + "|11111111-1111-4111-8111-111111111111|22222222-2222-4222-8222-222222222222|1|original")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] streamKey = hkdf(use, salt, place);

        assertThat(lies[0]).isEqualTo((byte) HEADER);
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        opened.write(segment(streamKey, prefix, 0, false, Arrays.copyOfRange(lies, HEADER, SEGMENT)));
        opened.write(segment(streamKey, prefix, 1, true, Arrays.copyOfRange(lies, SEGMENT, lies.length)));
        assertThat(opened.toByteArray()).isEqualTo(bytes);
    }

    private static byte[] hkdf(byte[] secret, byte[] salt, byte[] info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, 32));
    }

    private static byte[] segment(byte[] key, byte[] prefix, int number, boolean last, byte[] bytes)
            throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(prefix, 12);
        nonce[10] = (byte) number;
        nonce[11] = (byte) (last ? 1 : 0);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher.doFinal(bytes);
    }

    private String write(Place place, BlobId id, byte[] bytes) throws IOException {
        return documents.write(place, id, out -> out.write(bytes));
    }

    private byte[] kept(BlobId id) {
        return Objects.requireNonNull(blobs.kept.get(id));
    }

    private ReadableBytes readable(Place place, BlobId id, String key) throws IOException {
        return ((KeptBytes.Found) documents.read(place, id, key)).bytes();
    }

    private byte[] read(Place place, BlobId id, String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadableBytes kept = readable(place, id, key)) {
            kept.copy(out);
        }
        return out.toByteArray();
    }

    /** What somebody who reads from the start got, and what stopped them. */
    private record Given(byte[] got, Throwable stopped) {

        void isDamagedAfterPrefixOf(byte[] bytes, int atMost) {
            assertThat(stopped).isInstanceOf(BytesDamaged.class);
            assertThat(got.length).isLessThanOrEqualTo(atMost);
            assertThat(got).isEqualTo(Arrays.copyOf(bytes, got.length));
        }
    }

    private Given given(String key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Throwable stopped = catchThrowable(() -> {
            try (ReadableBytes kept = readable(PLACE, ID, key)) {
                kept.copy(out);
            }
        });
        return new Given(out.toByteArray(), stopped);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
