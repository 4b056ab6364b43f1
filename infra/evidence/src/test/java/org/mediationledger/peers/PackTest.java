package org.mediationledger.peers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.Checkpointer;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.HeadsOfCases;
import org.mediationledger.log.Logs;
import org.mediationledger.log.MadeUpStore;
import org.mediationledger.log.Witness;
import org.mediationledger.pack.Disclosing;
import org.mediationledger.pack.PackMaker;
import org.mediationledger.pack.Told;
import org.mediationledger.pack.WithheldReason;
import org.mediationledger.programs.Program;
import org.mediationledger.programs.StampingOpenSsl;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.stamp.TimeStampAuthority;

/** A pack of the ledger's own making, checked with OpenSSL, a shell and Go alone. */
class PackTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below
    private static StampingOpenSsl authority;

    @SuppressWarnings("NullAway.Init")
    private static Path earlier;

    @SuppressWarnings("NullAway.Init")
    private static byte[] zip;

    @SuppressWarnings("NullAway.Init")
    private static Path pack;

    @BeforeAll
    static void two_packs_of_a_case_that_went_on_between_them() throws Exception {
        authority = StampingOpenSsl.start(Files.createDirectory(folder.resolve("authority")), "sha256");
        MadeUpStore store = new MadeUpStore();
        Path logs = folder.resolve("log");
        EvidenceLog log = Logs.open(logs, store);
        Checkpointer checkpointer =
                new Checkpointer(log, Logs.files(logs), Logs.SIGNERS, List.of(new Cosigning()), sentence -> {});
        TimeStampAuthority stamping = new TimeStampAuthority(
                HttpClient.newHttpClient(), authority.address(), Duration.ofSeconds(30), new Random());
        HeadsOfCases heads = new HeadsOfCases(log, logs);
        PackMaker maker = new PackMaker(
                log, new GivenCheckpoints(checkpointer, Logs.files(logs), stamping, sentence -> {}), heads, "none");
        live(store);
        log.sequence();
        heads.state();
        earlier = unzipped(zipped(maker), "earlier");
        live(store);
        zip = zipped(maker);
        pack = unzipped(zip, "pack");
    }

    @AfterAll
    static void nobody_stamps_any_more() {
        authority.close();
    }

    @Test
    void go_finds_every_leaf_in_the_log_and_the_log_grown_from_the_earlier_pack() throws Exception {
        GoPeer peer = GoPeer.in(Files.createDirectory(folder.resolve("go")));

        Program.Ended ended = peer.run("pack", told(pack));

        assertThat(ended).isEqualTo(new Program.Ended(0, "20 leaves are in the log of 34, which grew from 1 before\n"));
    }

    @Test
    void go_finds_another_leaf_in_its_place_not_to_be_in_the_log() throws Exception {
        GoPeer peer = GoPeer.in(Files.createDirectory(folder.resolve("go-again")));
        Path changed = unzipped(zip, "changed");
        Files.copy(
                changed.resolve("leaves/0003.json"),
                changed.resolve("leaves/0004.json"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(peer.run("pack", told(changed)).output()).contains("does not hold: invalid transparency proof");
    }

    @Test
    void openssl_finds_the_time_stamp_to_be_of_the_checkpoint() throws Exception {
        assertThat(authority
                        .verify(read("checkpoint"), Files.readAllBytes(pack.resolve("checkpoint.tsr")))
                        .output())
                .contains("Verification: OK");
    }

    @Test
    void the_commands_that_the_pack_itself_names_say_what_it_says_they_do() throws Exception {
        String readme = new String(read("README.txt"), UTF_8);
        Files.writeString(
                pack.resolve("log-key.pem"), OpenSslTest.pem(Logs.SIGNERS.keys().getFirst()));

        String leafHash = shell(command(readme, "| base64", "leaves/0001.json"));
        String listed = shell(command(readme, "sha256sum leaves", "leaves/0001.json"));
        String commitment =
                shell(command(readme, "printf %s 'THE-DISCLOSURE'", "tr '+/'").replace("THE-DISCLOSURE", disclosure()));
        String signature = shell(command(readme, "sed '/^$/,$d' checkpoint", "text") + "\n"
                + command(readme, "sed -n '/^$/{n;p;}'", "signature") + "\n"
                + command(readme, "openssl pkeyutl", "sigfile"));

        assertThat(new String(read("leaves/0002.json"), UTF_8)).contains("\"prev\":\"" + leafHash.strip() + "\"");
        assertThat(new String(read("manifest.json"), UTF_8)).contains("\"" + listed.split(" ")[0] + "\"");
        assertThat(new String(read("leaves/0001.json"), UTF_8)).contains("\"sd\":\"" + commitment.strip() + "\"");
        assertThat(signature).isEqualTo("Signature Verified Successfully\n");
    }

    private static Map<String, Json> told(Path unzipped) throws IOException {
        return Map.of(
                "logKey", new JsonString(Logs.SIGNERS.keys().getFirst().encoded()),
                "witnessKey", new JsonString(Log.WITNESS.key().encoded()),
                "folder", new JsonString(unzipped.toString()),
                "checkpoints", GoTest.base64(List.of(Files.readAllBytes(earlier.resolve("checkpoint")))));
    }

    private static String command(String readme, String has, String hasToo) {
        return readme.lines()
                .filter(line -> line.contains(has) && line.contains(hasToo))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static String shell(String commands) throws IOException, InterruptedException {
        Program.Ended ended = Program.run(pack, StampingOpenSsl.INSTALL, Map.of(), List.of("sh", "-e", "-c", commands));
        assertThat(ended.exit()).as(commands + "\n" + ended.output()).isZero();
        return ended.output();
    }

    private static String disclosure() throws IOException {
        return new String(read("disclosures/0001.json"), UTF_8).split("\"")[1];
    }

    private static byte[] read(String name) throws IOException {
        return Files.readAllBytes(pack.resolve(name));
    }

    private static void live(MadeUpStore store) {
        for (int day = 0; day < 3; day++) {
            store.contact(CASE);
            store.nextAction(CASE);
            store.contact(OTHER);
            store.concern(CASE);
            store.nextAction(OTHER);
        }
    }

    private static byte[] zipped(PackMaker maker) {
        return Objects.requireNonNull(maker.make(CASE, RecipientClass.AUDITOR, new Everything()))
                .zip();
    }

    private static Path unzipped(byte[] zip, String name) throws IOException {
        Path to = folder.resolve(name);
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Path target = to.resolve(file.getName());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, files.readAllBytes());
            }
        }
        return to.resolve("pack");
    }

    /** Signs whatever it is shown. */
    private static final class Cosigning implements Witness {

        @Override
        public String name() {
            return Log.WITNESS.key().name();
        }

        @Override
        public List<NoteSignature> cosign(SignedCheckpoint checkpoint, Growth growth) {
            return List.of(Log.WITNESS.cosign(
                    checkpoint.checkpoint(), Logs.CLOCK.instant().getEpochSecond()));
        }
    }

    /** Shows every event, and no personal value. */
    private static final class Everything implements Disclosing {

        @Override
        public boolean shows(StoredEvent event) {
            return true;
        }

        @Override
        public boolean showsRecord() {
            return true;
        }

        @Override
        public Told value(StoredEvent event, Sealed sealed) {
            return new Told.Withheld(WithheldReason.PERSONAL_DATA);
        }
    }
}
