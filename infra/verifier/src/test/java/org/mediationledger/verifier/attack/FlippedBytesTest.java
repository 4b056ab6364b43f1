package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Verification;
import org.mediationledger.verifier.archive.ArchiveLimits;
import org.mediationledger.verifier.archive.ArchiveReader;
import org.mediationledger.verifier.archive.ByteSource;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;

/** Whatever bytes of a pack are changed, it is not called valid, unless every file in it is what it was. */
class FlippedBytesTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final byte[] PACK = GENUINE.files().zip();
    private static final ArchiveLimits ANY = new ArchiveLimits(1 << 24, 1 << 12, 1 << 10, 1 << 24, 1 << 12);

    @Test
    void some_thousand_packs_with_flipped_bytes() throws IOException {
        flip(3_000, 1);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_packs_with_flipped_bytes() throws IOException {
        flip(100_000, 2);
    }

    @Test
    @Tag("long")
    void every_single_bit_of_a_pack() throws IOException {
        for (int bit = 0; bit < PACK.length * Byte.SIZE; bit++) {
            byte[] flipped = PACK.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            check(flipped, "bit " + bit);
        }
    }

    private static void flip(int times, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            byte[] flipped = PACK.clone();
            int count = 1 + random.nextInt(3);
            StringBuilder where = new StringBuilder();
            for (int flip = 0; flip < count; flip++) {
                int at = random.nextInt(flipped.length);
                int bits = 1 + random.nextInt(255);
                flipped[at] ^= (byte) bits;
                where.append(at).append('^').append(bits).append(' ');
            }
            check(flipped, where.toString());
        }
    }

    private static void check(byte[] pack, String where) throws IOException {
        Report report = Verification.of(new InMemory(pack), trust());
        boolean isValid = report.verdict().compareTo(Verdict.VALID_REDACTED) <= 0;
        if (isValid) {
            assertThat(files(pack)).as(where).isEqualTo(files(PACK));
        }
    }

    private static Map<String, Content> files(byte[] pack) throws IOException {
        return new TreeMap<>(
                ArchiveReader.read(new InMemory(pack), ANY, name -> 1 << 20).files());
    }

    private static Trust trust() {
        return new Trust(TlogPolicy.parse(GENUINE.keys().policyBytes()), List.of(), Optional.empty(), GENUINE.madeAt());
    }

    /** A pack that lies in memory. */
    private record InMemory(byte[] bytes) implements ByteSource {

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public byte[] read(long offset, int count) throws IOException {
            if (offset < 0 || offset + count > bytes.length) {
                throw new EOFException();
            }
            return Arrays.copyOfRange(bytes, (int) offset, (int) offset + count);
        }
    }
}
