package org.mediationledger.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.log.HeadFile;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A ledger's data are copied while it runs, and a ledger starts from the copy. */
@Timeout(180)
@ExtendWith(OutputCaptureExtension.class)
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-01-02T10:00:00Z");

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path backup() {
        return folder.resolve("backup");
    }

    private Backup.Made made() {
        return Backup.make(data(), backup(), NOW);
    }

    /** Over the restored data and the secrets that were never part of a backup. */
    private EmbeddedLedger restored() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Backup.restore(backup(), elsewhere.resolve("data"), file -> {});
        if (Files.notExists(elsewhere.resolve("secrets"))) {
            Files.createSymbolicLink(elsewhere.resolve("secrets"), folder.resolve("secrets"));
        }
        return EmbeddedLedger.over(elsewhere);
    }

    private static String opened(EmbeddedLedger ledger, String name) {
        return "/api/cases/"
                + Voice.of(ledger, "coordinator")
                        .post(Intake.afterNoticeOf("2025-12-20").ofParent(name))
                        .is(201)
                        .id();
    }

    private static String shown(EmbeddedLedger ledger, String kase) {
        Voice coordinator = Voice.of(ledger, "coordinator");
        return coordinator.get(kase).is(200).body()
                + coordinator.get(kase + "/timeline").is(200).body()
                + coordinator.get("/api/cases?name=perpetua").is(200).list("/items");
    }

    @Test
    void a_ledger_that_starts_from_a_backup_shows_what_was_recorded_when_it_was_made() throws IOException {
        String kase;
        String before;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = opened(ledger, "Perpetua Example");
            before = shown(ledger, kase);
            made();
            Voice.of(ledger, "coordinator")
                    .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                    .is(200);
        }

        try (EmbeddedLedger ledger = restored()) {
            assertThat(shown(ledger, kase)).isEqualTo(before);
            Voice.of(ledger, "coordinator")
                    .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                    .is(200);
        }
    }

    @Test
    void whatever_is_recorded_meanwhile_every_value_in_a_backup_can_be_opened() throws Exception {
        List<String> acknowledged;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 20; i++) {
                opened(ledger, "Perpetua Before");
            }
            AtomicBoolean enough = new AtomicBoolean();
            Future<List<String>> writer = threads.submit(() -> {
                List<String> cases = new ArrayList<>();
                while (!enough.get()) {
                    cases.add(opened(ledger, "Perpetua Meanwhile"));
                }
                return cases;
            });
            made();
            enough.set(true);
            acknowledged = writer.get();
        }

        try (EmbeddedLedger ledger = restored()) {
            List<JsonNode> cases = new ArrayList<>();
            Voice coordinator = Voice.of(ledger, "coordinator");
            String next = "/api/cases?limit=200";
            while (!next.isEmpty()) {
                var page = coordinator.get(next).is(200);
                cases.addAll(page.list("/items"));
                next = page.text("/next").isEmpty() ? "" : "/api/cases?limit=200&cursor=" + page.text("/next");
            }
            assertThat(cases.size()).isBetween(20, 20 + acknowledged.size());
            assertThat(cases).allSatisfy(each -> {
                assertThat(each.path("holderName").asString()).startsWith("Perpetua");
                assertThat(each.path("childName").asString()).isEqualTo("Ben Example");
            });
            assertThat(ledger.part(MeterRegistry.class)
                            .find("ledger.seals.unreadable")
                            .counters())
                    .isEmpty();
        }
    }

    @Test
    void what_rests_on_something_is_copied_before_it() {
        assertThat(Stream.of(
                                "vault.db",
                                "events.db",
                                "access/2026-01-02",
                                "log/tile/entries/000",
                                "log/head",
                                "log/heads",
                                "log/checkpoint",
                                "log/checkpoints/12",
                                "ledger.properties",
                                "packs/one/TRIBUNAL-4")
                        .map(Path::of)
                        .sorted(CopyOrder.FIRST_TO_LAST))
                .extracting(Path::toString)
                .containsExactly(
                        "ledger.properties",
                        "log/checkpoint",
                        "log/checkpoints/12",
                        "log/heads",
                        "packs/one/TRIBUNAL-4",
                        "log/head",
                        "log/tile/entries/000",
                        "access/2026-01-02",
                        "events.db",
                        "vault.db");
    }

    @Test
    void a_backup_holds_every_leaf_every_pack_and_every_read() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            String kase = opened(ledger, "Perpetua Example");
            Voice.of(ledger, "coordinator").get(kase).is(200);
            Voice.of(ledger, "coordinator").get(kase + "/evidence").is(200);
        }

        Backup.Made made = made();

        assertThat(made.leaves())
                .isEqualTo(Objects.requireNonNull(new HeadFile(data().resolve("log")).read())
                        .size());
        for (String what : List.of("log", "packs", "access")) {
            assertThat(contents(backup().resolve(what)))
                    .as(what)
                    .isNotEmpty()
                    .isEqualTo(contents(data().resolve(what)));
        }
    }

    /** Files by their path; of a tile's parts only the widest, which holds the others. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.merge(
                        folder.relativize(file).toString().replaceFirst("\\.p/\\d+$", ".p"),
                        HexFormat.of().formatHex(Files.readAllBytes(file)),
                        (one, other) -> one.length() > other.length() ? one : other);
            }
        }
        return contents;
    }

    @Test
    void a_restored_backup_that_the_log_has_outgrown_signs_nothing_and_says_so(CapturedOutput said) throws IOException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = opened(ledger, "Perpetua Example");
            made();
            Voice.of(ledger, "coordinator")
                    .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                    .is(200);
        }
        byte[] remembered = Files.readAllBytes(folder.resolve("secrets/remembered-checkpoint"));

        try (EmbeddedLedger ledger = restored()) {
            assertThat(said.getAll().lines().filter(line -> line.contains("WOULD_FORK")))
                    .singleElement()
                    .asString()
                    .contains("signs nothing more")
                    .contains("was an older backup restored?");
            Voice.of(ledger, "coordinator").get(kase + "/evidence").isProblem(503, "EVIDENCE_UNAVAILABLE");
            Voice.of(ledger, "coordinator")
                    .post(kase + "/contact", "{channel: 'VIDEO_CALL'}")
                    .is(200);
        }

        assertThat(folder.resolve("secrets/remembered-checkpoint")).hasBinaryContent(remembered);
        Path log = folder.resolve("elsewhere/data/log");
        assertThat(Files.exists(log.resolve("checkpoint")) ? Files.readAllBytes(log.resolve("checkpoint")) : null)
                .as("what was published before the backup was made, if anything")
                .isEqualTo(
                        Files.exists(backup().resolve("log/checkpoint"))
                                ? Files.readAllBytes(backup().resolve("log/checkpoint"))
                                : null);
    }

    @Test
    void the_newest_backup_goes_on_and_proves_it(CapturedOutput said) throws IOException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = opened(ledger, "Perpetua Example");
        }
        long leaves = made().leaves();

        try (EmbeddedLedger ledger = restored()) {
            assertThat(said.getAll()).contains("goes on from the " + leaves + " leaves that it signed before");
            Voice.of(ledger, "coordinator").get(kase + "/evidence").is(200);
        }
        assertThat(said.getAll()).doesNotContain("WOULD_FORK");
    }

    @Test
    void a_backup_holds_no_secret_and_is_its_owners_alone() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            opened(ledger, "Perpetua Example");
            made();
        }

        try (Stream<Path> files = Files.walk(backup())) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .endsWith("------");
                assertThat(file.getFileName().toString()).isNotIn("kek", "index-key", "log-key", "log-secret");
            });
        }
    }

    @Test
    void a_restored_backup_that_knows_nothing_of_an_erasure_brings_nothing_back(CapturedOutput said)
            throws IOException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = opened(ledger, "Perpetua Example");
            made();
            Voice officer = Voice.of(ledger, "dpo");
            String parent = officer.get(kase).text("/intake/holders/0/person");
            officer.post(kase + "/people/" + parent + "/erasure", "{ground: 'OBJECTION'}")
                    .is(200);
            while (shown(ledger, kase).contains("Perpetua")) {
                Thread.onSpinWait();
            }
        }

        try (EmbeddedLedger ledger = restored()) {
            assertThat(Voice.of(ledger, "coordinator")
                            .get(kase)
                            .is(200)
                            .json()
                            .at("/intake/holders/0/name/erased")
                            .asBoolean())
                    .isTrue();
            assertThat(shown(ledger, kase)).doesNotContain("Perpetua");
            assertThat(said.getAll().lines().filter(line -> line.contains("its events are missing")))
                    .singleElement()
                    .asString()
                    .contains("2 data keys");
        }
    }

    @Test
    void a_backup_says_when_it_was_made() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            opened(ledger, "Perpetua Example");
        }
        made();

        assertThat(backup().resolve("backup.properties")).hasContent("madeAt=2026-01-02T10:00:00Z");
    }

    @Test
    void a_folder_that_is_not_empty_is_neither_backed_up_to_nor_restored_to() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            opened(ledger, "Perpetua Example");
        }
        Files.createDirectories(backup());
        Files.writeString(backup().resolve("letter.txt"), "kept");

        assertThatThrownBy(this::made).isInstanceOf(BackupRefused.class).hasMessageContaining("is not empty");
        Files.delete(backup().resolve("letter.txt"));
        made();
        assertThatThrownBy(() -> Backup.restore(backup(), data(), file -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void an_incomplete_or_damaged_backup_is_not_restored() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            opened(ledger, "Perpetua Example");
        }
        made();
        Path target = folder.resolve("target");
        byte[] events = Files.readAllBytes(backup().resolve("events.db"));
        byte[] damaged = events.clone();
        for (int i = 4096; i < 8192; i++) {
            damaged[i] = (byte) i;
        }
        Files.write(backup().resolve("events.db"), damaged);

        assertThatThrownBy(() -> Backup.restore(backup(), target, file -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("events.db is not sound");
        Files.write(backup().resolve("events.db"), events);
        Files.delete(backup().resolve("backup.properties"));
        assertThatThrownBy(() -> Backup.restore(backup(), target, file -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("no complete backup");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_folder_that_no_ledger_made_is_not_backed_up() {
        assertThatThrownBy(() -> Backup.make(folder, backup(), NOW))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not a ledger's data folder");
    }
}
