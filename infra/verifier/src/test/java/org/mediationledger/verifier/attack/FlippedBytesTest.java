package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Verification;
import org.mediationledger.verifier.archive.ByteSource;
import org.mediationledger.verifier.check.Held;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;

/** Whatever bytes of a pack are changed, it is not called valid, unless every file in it is what it was. */
class FlippedBytesTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final byte[] PACK = GENUINE.files().zip();

    /** Everything that the pack has to lead to, in the auditor's hands. */
    private static final Trust TRUST = new Trust(
            TlogPolicy.parse(GENUINE.keys().policyBytes()),
            GENUINE.held().stream().map(held -> Held.read("held", held.bytes())).toList(),
            Optional.empty(),
            GENUINE.madeAt());

    /** Without the time-stamp: parts of it tell nothing, such as whether it was granted with or without changes. */
    private static final Set<String> NOT_SIGNED =
            Set.of(PackFiles.MANIFEST, PackFiles.README, PackFiles.KEYS, PackFiles.STAMP);

    @Test
    void some_thousand_packs_with_flipped_bytes() throws IOException {
        flip(3_000, 1);
    }

    @Test
    @Tag("long")
    void twenty_thousand_packs_with_flipped_bytes() throws IOException {
        flip(20_000, 2);
    }

    @Test
    @Tag("long")
    void a_bit_in_every_single_byte_of_a_pack() throws IOException {
        Random random = new Random(5);
        for (int at = 0; at < PACK.length; at++) {
            check(flipped(PACK, at, 1 << random.nextInt(Byte.SIZE)), "byte " + at);
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

    @Test
    void some_thousand_packs_with_bytes_changed_in_what_is_signed_and_the_list_made_to_agree() throws IOException {
        change(2_000, 3);
    }

    @Test
    @Tag("long")
    void twenty_thousand_packs_with_bytes_changed_in_what_is_signed_and_the_list_made_to_agree() throws IOException {
        change(20_000, 4);
    }

    /** Changes, removes or adds a byte of a file that everything else in the pack is held against. */
    private static void change(int times, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = GENUINE.files().all().keySet().stream()
                .filter(name -> !NOT_SIGNED.contains(name))
                .toList();
        for (int i = 0; i < times; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] file = GENUINE.files().bytes(name);
            int at = random.nextInt(file.length);
            byte[] changed = switch (random.nextInt(4)) {
                case 0 -> without(file, at);
                case 1 -> twice(file, at);
                default -> flipped(file, at, 1 + random.nextInt(255));
            };
            Report report = report(GENUINE.files().with(name, changed).listed().zip());
            assertThat(report.verdict())
                    .as("byte %d of %s, number %d", at, name, i)
                    .isIn(Verdict.INVALID, Verdict.INCOMPLETE);
        }
    }

    private static byte[] flipped(byte[] file, int at, int bits) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) bits;
        return flipped;
    }

    private static byte[] without(byte[] file, int at) {
        byte[] shorter = Arrays.copyOf(file, file.length - 1);
        System.arraycopy(file, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] twice(byte[] file, int at) {
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        System.arraycopy(file, at, longer, at + 1, file.length - at);
        return longer;
    }

    /** What another reader of archives finds in a valid pack is what was in the genuine one. */
    private static void check(byte[] pack, String where) throws IOException {
        Report report = report(pack);
        if (report.verdict().compareTo(Verdict.VALID_REDACTED) <= 0) {
            SortedMap<String, byte[]> files = PackFiles.unzip(pack).all();
            assertThat(files.keySet()).as(where).isEqualTo(GENUINE.files().all().keySet());
            files.forEach((name, file) ->
                    assertThat(file).as(where).isEqualTo(GENUINE.files().bytes(name)));
        }
        assertThat(report.findings()).as(where).noneMatch(finding -> finding.code() == FindingCode.NOT_CHECKED);
    }

    private static Report report(byte[] pack) throws IOException {
        return Verification.of(new InMemory(pack), TRUST);
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
