package org.mediationledger.verifier.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.verifier.cli.LedgerVerify;
import org.mediationledger.verifier.forge.GenuinePack;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.RawZip;

/** Packs that are meant to exhaust whoever reads them, read by a process with little memory. */
class BoundedMemoryTest {

    private static final GenuinePack GENUINE = GenuinePack.ofTwelveEntries();
    private static final int LARGEST_LEAF = 65_535;
    private static final int LARGEST_LIST = 1 << 20;
    private static final int LARGEST_PROOF = 64 * 1024;
    private static final long SECONDS = 120;
    private static final String REFUSED_AS_A_WHOLE = "(is larger than 33554432 bytes)";

    @TempDir
    private Path folder;

    /** A hostile pack. */
    private record Bomb(String name, Supplier<byte[]> pack) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        PackFiles pack = GENUINE.files();
        String leaf = PackFiles.leaf(1);
        return Stream.of(
                new Bomb(
                        "four gigabytes stated, and two hundred megabytes of noughts",
                        () -> pack.raw()
                                .change(leaf, entry -> noughts(leaf, 200 << 20).withSize(0xffff_ffffL))
                                .bytes()),
                new Bomb(
                        "two hundred megabytes of noughts stated as few",
                        () -> pack.raw()
                                .change(leaf, entry -> noughts(leaf, 200 << 20).withSize(60_000))
                                .bytes()),
                new Bomb(
                        "one file under eight thousand names",
                        () -> new RawZip(List.of(RawZip.Entry.deflated(leaf, new byte[16_000])))
                                .shared(8_000)
                                .bytes()),
                new Bomb("eight thousand entries and proofs", () -> stored(manyEntries(4_000, 4_000))),
                new Bomb("as many large entries as there is room for", () -> stored(manyEntries(480, LARGEST_LEAF))),
                new Bomb("as many commitments as there is room for", () -> stored(manyCommitments(400))),
                new Bomb("as many erased commitments as there is room for", () -> stored(manyErasures())),
                new Bomb("lists of nothing but objects", () -> stored(lists("{},"))),
                new Bomb("lists of nothing but brackets", () -> stored(lists("["))),
                new Bomb("lists of nothing but texts", () -> stored(lists("\"\","))),
                new Bomb("lists of one long text", () -> stored(lists("x"))),
                new Bomb("lists of disclosures", () -> stored(lists("\"" + "A".repeat(20) + "\","))),
                new Bomb(
                        "proofs of nothing but hashes",
                        () -> stored(proofs("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"))),
                new Bomb("proofs of nothing but signatures", () -> stored(proofs("\u2014 a AAAAAAAA\n"))),
                new Bomb("a time-stamp of nothing but brackets", () -> stored(pack.with(PackFiles.STAMP, brackets()))));
    }

    /** One in four, of different kinds, and none of those that take longest. */
    static Stream<Bomb> someBombs() {
        List<Bomb> all = bombs().toList();
        return IntStream.iterate(1, i -> i < all.size(), i -> i + 4).mapToObj(all::get);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someBombs")
    void sixty_four_megabytes_are_enough_to_refuse_some(Bomb bomb) throws IOException, InterruptedException {
        sixty_four_megabytes_are_enough_to_refuse(bomb);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    @Tag("long")
    void sixty_four_megabytes_are_enough_to_refuse(Bomb bomb) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("pack.zip"), bomb.pack().get());

        assertThat(output(file)).startsWith("INVALID\n").doesNotContain(REFUSED_AS_A_WHOLE);
    }

    @Test
    void an_archive_of_five_gigabytes_is_refused_unread() throws IOException, InterruptedException {
        Path file = folder.resolve("pack.zip");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }

        assertThat(output(file)).startsWith("INVALID\n").contains(REFUSED_AS_A_WHOLE);
    }

    @Test
    void they_are_enough_for_a_genuine_pack_of_a_thousand_entries() throws IOException, InterruptedException {
        GenuinePack large = GenuinePack.made(1_000, GenuinePack.Shown.SOME, 5);
        Files.write(folder.resolve("policy.txt"), large.keys().policyBytes());

        assertThat(run(Files.write(folder.resolve("pack.zip"), large.files().zip())))
                .startsWith("VALID_REDACTED");
    }

    private String output(Path pack) throws IOException, InterruptedException {
        Files.write(folder.resolve("policy.txt"), GENUINE.keys().policyBytes());
        return run(pack);
    }

    private String run(Path pack) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerVerify.class.getName(),
                        pack.toString(),
                        "--policy",
                        folder.resolve("policy.txt").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        return text;
    }

    private static RawZip.Entry noughts(String name, int size) {
        return RawZip.Entry.deflated(name, new byte[size]);
    }

    /** Files that aren't packed, so that no ratio gives them away. */
    private static byte[] stored(PackFiles pack) {
        List<RawZip.Entry> entries = new ArrayList<>();
        pack.all().forEach((name, file) -> entries.add(RawZip.Entry.stored(name, file)));
        return new RawZip(entries).bytes();
    }

    private static PackFiles manyEntries(int count, int size) {
        String leaf = "{\"fields\":[" + "{},".repeat((size - 20) / 3) + "1]}";
        byte[] proof = GENUINE.files().bytes(PackFiles.proof(1));
        return entries(count, number -> leaf.getBytes(UTF_8), number -> proof);
    }

    private static PackFiles manyCommitments(int count) {
        String own = GENUINE.files().text(PackFiles.leaf(1));
        return entries(
                count,
                number -> own.replace("\"fields\":{", "\"fields\":{" + commitments(number))
                        .getBytes(UTF_8),
                number -> GENUINE.files().bytes(PackFiles.proof(1)));
    }

    private static String commitments(int entry) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "\"a" + i + "\":{\"sd\":\"" + commitment(entry * 1_000 + i) + "\"},")
                .collect(Collectors.joining());
    }

    private static String commitment(int number) {
        String digits = Integer.toString(number);
        return "A".repeat(42 - digits.length()) + digits + "A";
    }

    private static PackFiles entries(int count, IntFunction<byte[]> leaf, IntFunction<byte[]> proof) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int number = 1; number <= count; number++) {
            files.put(PackFiles.leaf(number), leaf.apply(number));
            files.put(PackFiles.proof(number), proof.apply(number));
        }
        return PackFiles.of(files);
    }

    private static PackFiles manyErasures() {
        String erasure = GENUINE.files().text(PackFiles.erasure(1));
        Map<String, byte[]> files = new TreeMap<>(GENUINE.files().all());
        for (int number = 1; number <= 99; number++) {
            int first = number * 1_400;
            String sds = IntStream.range(first, first + 1_400)
                    .mapToObj(i -> "\"" + "A".repeat(35) + (1_000_000 + i) + "A\"")
                    .collect(Collectors.joining(","));
            files.put(
                    PackFiles.erasure(number),
                    erasure.replaceFirst("\"sds\":\\[[^]]*]", "\"sds\":[" + sds + "]")
                            .getBytes(UTF_8));
            files.put(PackFiles.erasureProof(number), GENUINE.files().bytes(PackFiles.erasureProof(1)));
        }
        return PackFiles.of(files);
    }

    private static PackFiles lists(String element) {
        String list = "[" + element.repeat((LARGEST_LIST - 1) / element.length());
        PackFiles pack = GENUINE.files().with(PackFiles.MANIFEST, list).with(PackFiles.REDACTIONS, list);
        for (int number = 1; number <= 12; number++) {
            pack = pack.with(PackFiles.disclosures(number), list);
        }
        return pack;
    }

    private static PackFiles proofs(String line) {
        String right = GENUINE.files().text(PackFiles.proof(1));
        int bytes = line.getBytes(UTF_8).length;
        int room = LARGEST_PROOF - right.getBytes(UTF_8).length;
        byte[] inThePath = right.replaceFirst("\n\n", "\n" + line.repeat(room / bytes) + "\n")
                .getBytes(UTF_8);
        byte[] atTheEnd = (right + line.repeat(room / bytes)).getBytes(UTF_8);
        byte[] leaf = GENUINE.files().bytes(PackFiles.leaf(1));
        return entries(400, number -> leaf, number -> number % 2 == 0 ? inThePath : atTheEnd)
                .with(PackFiles.CHECKPOINT, GENUINE.files().text(PackFiles.CHECKPOINT) + line.repeat(room / bytes));
    }

    private static byte[] brackets() {
        byte[] brackets = new byte[LARGEST_PROOF];
        for (int i = 0; i < brackets.length; i += 2) {
            brackets[i] = 0x30;
            brackets[i + 1] = (byte) 0x80;
        }
        return brackets;
    }
}
