package org.mediationledger.verifier.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.mediationledger.verifier.Report;
import org.mediationledger.verifier.Verification;
import org.mediationledger.verifier.archive.ByteSource;
import org.mediationledger.verifier.check.Trust;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;

/** Whatever bytes of a genuine pack are changed, it is not called valid, unless every file in it is what it was. */
public final class Flips {

    /** Without the time-stamp: parts of it tell nothing, such as whether it was granted with or without changes. */
    private static final Set<String> NOT_SIGNED =
            Set.of(PackFiles.MANIFEST, PackFiles.README, PackFiles.KEYS, PackFiles.STAMP);

    private final byte[] pack;
    private final PackFiles files;
    private final Trust trust;

    /** @param trust under which the pack is valid */
    public Flips(byte[] pack, Trust trust) {
        this.pack = pack.clone();
        this.files = PackFiles.unzip(pack);
        this.trust = trust;
    }

    /** Flips bits in up to three bytes of the archive, that many times. */
    public void flip(int times, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            byte[] flipped = pack.clone();
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

    /** Flips a bit in every single byte of the archive, one after the other. */
    public void flipEach(long seed) throws IOException {
        Random random = new Random(seed);
        for (int at = 0; at < pack.length; at++) {
            check(flipped(pack, at, 1 << random.nextInt(Byte.SIZE)), "byte " + at);
        }
    }

    /** Changes, removes or adds a byte of a file that everything else is held against, and makes the list agree. */
    public void change(int times, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = files.all().keySet().stream()
                .filter(name -> !NOT_SIGNED.contains(name))
                .toList();
        for (int i = 0; i < times; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] file = files.bytes(name);
            int at = random.nextInt(file.length);
            byte[] changed = switch (random.nextInt(4)) {
                case 0 -> without(file, at);
                case 1 -> twice(file, at);
                default -> flipped(file, at, 1 + random.nextInt(255));
            };
            Report report = report(files.with(name, changed).listed().zip());
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
    private void check(byte[] changed, String where) throws IOException {
        Report report = report(changed);
        if (report.verdict().compareTo(Verdict.VALID_REDACTED) <= 0) {
            SortedMap<String, byte[]> found = PackFiles.unzip(changed).all();
            assertThat(found.keySet()).as(where).isEqualTo(files.all().keySet());
            found.forEach((name, file) -> assertThat(file).as(where).isEqualTo(files.bytes(name)));
        }
        assertThat(report.findings()).as(where).noneMatch(finding -> finding.code() == FindingCode.NOT_CHECKED);
    }

    private Report report(byte[] changed) throws IOException {
        return Verification.of(new InMemory(changed), trust);
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
